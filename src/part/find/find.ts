import { findWords } from "../../locale/en-parts.ts";
import { controlsMarkup } from "../../render/text/controls-markup.ts";
import { element, type Markup } from "../../render/text/markup.ts";
import type { LegendEntry } from "../../scene/scene.ts";
import { allShown, type View } from "../../state/view.ts";
import { groupOf, panelControl, viewControl } from "../controls-of.ts";
import type { Control, ControlGroup, Moment, Part, ReaderChart } from "../part.ts";
import { escapeFrom } from "../escape-from.ts";
import { filtered } from "./filtered.ts";
import { indexOf } from "./find-index.ts";
import { settled, toggleGroups } from "./toggles.ts";

/**
 * Lets the reader search events, and show and hide lanes, statuses and kinds. What is hidden is counted.
 * @example timeline().parts([find])
 */
export const find: Part = {
  name: "find",
  words: findWords,
  keeps: "filter",
  lens: (model, { filter }) => filtered(model, filter),
  controls: (moment) => [groupOf(moment, "find", [opener(moment)]), ...panelGroups(moment)],
  above: (moment) => (isOpen(moment) ? [panelMarkup(moment)] : []),
  legend,
  body: (moment) => {
    if (shownOf(moment) > 0 || shownOf(moment) === moment.whole.events.length) return undefined;
    return element("p", { class: "dateline-message" }, [moment.teller.phrase("find.none")], "none");
  },
  notes: (moment) => {
    const { whole, teller, view } = moment;
    const total = whole.events.length;
    const count = shownOf(moment);
    if (view.filter?.text.trim()) return [teller.phrase("find.result", { count, total })];
    return count === total ? [] : [teller.phrase("find.hidden", { count: total - count })];
  },
  listen,
  changed,
};

/** The switches, and what shows everything again. */
function panelGroups(moment: Moment): ControlGroup[] {
  const all = viewControl(moment, "find.all", { filter: undefined });
  const press: Control["press"] = (chart, source) => {
    focusField(chart, source);
    all.press(chart, source);
  };
  const isWhole = shownOf(moment) === moment.whole.events.length;
  return [...toggleGroups(moment), ...(isWhole ? [] : [{ key: all.key, label: all.label, controls: [{ ...all, press }], isAside: true }])];
}

function panelMarkup(moment: Moment): Markup {
  const { phrase } = moment.teller;
  const { filter, control } = moment.view;
  const field = element("input", { type: "search", autocomplete: "off", spellcheck: "false", value: filter?.text || undefined });
  const groups = panelGroups(moment);
  return element(
    "div",
    { class: "dateline-panel" },
    [
      element("label", { class: "dateline-search" }, [element("span", {}, [phrase("find.search")]), field], "search"),
      groups.length === 0 ? undefined : controlsMarkup(groups, phrase("find.label"), control),
    ],
    "find",
  );
}

/** Kinds and statuses that the legend explains, and those that are hidden, unless they stand in the open panel. */
function legend(moment: Moment, entries: readonly LegendEntry[]): Control[] {
  const all = isOpen(moment) ? [] : toggleGroups(moment).flatMap(({ controls }) => controls);
  return all.filter(
    ({ explains, isPressed }) => explains !== undefined && (isPressed === false || entries.some(({ key }) => key === explains)),
  );
}

function isOpen({ view }: Moment): boolean {
  return view.panel === "find";
}

function shownOf({ whole, view }: Moment): number {
  return filtered(whole, view.filter).events.length;
}

function opener(moment: Moment): Control {
  const control = panelControl(moment, "find", "find.open", "find.label");
  const press: Control["press"] = (chart, source) => {
    control.press(chart, source);
    focusField(chart, source);
  };
  return { ...control, press };
}

function fieldOf({ figure }: ReaderChart): HTMLInputElement | null {
  return figure.querySelector<HTMLInputElement>(".dateline-search input");
}

/** Under a finger the field would bring the keyboard over the picture before anyone wants to write. */
function focusField(chart: ReaderChart, source: Event): void {
  if ((source as Partial<PointerEvent>).pointerType !== "touch") fieldOf(chart)?.focus();
}

function search(chart: ReaderChart, text: string, source: Event): void {
  chart.show({ filter: settled({ ...(chart.moment().view.filter ?? allShown), text }) }, source);
}

function listen(chart: ReaderChart): () => void {
  let frame = 0;
  chart.on(chart.figure, "input", (event: Event) => {
    const field = fieldOf(chart);
    if (event.target !== field) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => search(chart, field?.value ?? "", event));
  });
  // Escape clears the field first.
  escapeFrom(chart, "find", (event) => {
    const field = fieldOf(chart);
    if (!field || event.target !== field || field.value === "") return false;
    field.value = "";
    search(chart, "", event);
    return true;
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(folding.get(chart));
  };
}

/** What folds words when nobody types. */
const folding = new WeakMap<ReaderChart, ReturnType<typeof setTimeout>>();

function changed(chart: ReaderChart, before: View): void {
  const { view, whole, form } = chart.moment();
  const { filter, panel, selected } = view;
  const { text } = filter ?? allShown;
  const field = fieldOf(chart);
  // What a reader types stands there already; a caret would not survive being told so.
  if (field && text !== (before.filter ?? allShown).text && field.value !== text) field.value = text;
  // Folding the words of a hundred thousand events takes a fifth of a second: now, while nobody types.
  if (panel === "find" && before.panel !== "find")
    folding.set(
      chart,
      setTimeout(() => whole.events.forEach((_, item) => indexOf(whole).words(item))),
    );
  // In a list, details open in their item: who follows a link to what is hidden must get there.
  const isWanted = form === "vertical" && selected !== before.selected && whole.byId.has(selected ?? "");
  if (isWanted && filter && !filtered(whole, filter).events.some(({ id }) => id === selected)) chart.show({ filter: undefined });
}
