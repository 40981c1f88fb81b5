import { buttonMarkup } from "../../render/text/controls-markup.ts";
import { toggleMarkup } from "../../render/text/legend-markup.ts";
import { element, type Markup } from "../../render/text/markup.ts";
import type { Control, Moment } from "../part.ts";
import type { ToggleGroup } from "./toggles.ts";

/**
 * Returns the open panel: the field, then the switches as one stop of the Tab key.
 * @param all what shows everything again; undefined where nothing is hidden
 */
export function panelMarkup({ teller, view, id }: Moment, groups: readonly ToggleGroup[], all: Control | undefined): Markup {
  const { phrase } = teller;
  const field = element("input", { type: "search", autocomplete: "off", spellcheck: "false", value: view.filter?.text || undefined });
  const keys = [...groups.flatMap(({ toggles }) => toggles.map(({ toggle }) => toggle.key)), ...(all ? [all.key] : [])];
  const stop = keys.find((key) => key === view.control) ?? keys[0];
  const rows = groups.map(({ facet, label, toggles }) =>
    element(
      "div",
      { class: "dateline-facet", role: "group", "aria-label": label },
      [element("span", { "aria-hidden": "true" }, [label]), ...toggles.map((entry) => toggleMarkup(entry, id, entry.toggle.key === stop))],
      facet,
    ),
  );
  const buttons = [...rows, ...(all ? [buttonMarkup(all, all.key === stop)] : [])];
  return element(
    "div",
    { class: "dateline-panel" },
    [
      element("label", { class: "dateline-search" }, [element("span", {}, [phrase("find.search")]), field], "search"),
      buttons.length === 0 ? undefined : element("div", { role: "toolbar", "aria-label": phrase("find.label") }, buttons, "facets"),
    ],
    "find",
  );
}
