import { findWords } from "../../locale/en-parts.ts";
import { element } from "../../render/text/markup.ts";
import { allShown, type View } from "../../state/view.ts";
import type { Control, Moment, Part, ReaderChart } from "../part.ts";
import { filtered, indexFor } from "./filtered.ts";
import { panelMarkup } from "./panel-markup.ts";
import { legendWithToggles, settled, toggled, toggleGroups } from "./toggles.ts";

/**
 * Lets the reader search events, and show and hide lanes, statuses and kinds. What is hidden is counted.
 * @example timeline().parts([find])
 */
export const find: Part = {
  name: "find",
  words: findWords,
  lens: (model, { filter }) => (filter === undefined ? model : filtered(model, filter)),
  controls: (moment) => [
    { key: "find", label: moment.teller.phrase("find.label"), controls: [opener(moment)] },
    { key: "find.panel", label: "", controls: [...toggleControls(moment), all(moment)], isAside: true },
  ],
  above: (moment) => (isOpen(moment) ? [panelMarkup(moment, toggleGroups(moment), moment.view.filter && all(moment))] : []),
  // What stands in the open panel is not there a second time.
  legend: (legend, moment) => (isOpen(moment) ? legend : legendWithToggles(legend, toggleGroups(moment), moment)),
  body: (moment) =>
    shownOf(moment) > 0 || moment.whole.events.length === 0
      ? undefined
      : element("p", { class: "dateline-message" }, [moment.teller.phrase("find.none")], "none"),
  notes,
  listen,
  changed,
};

function isOpen({ view }: Moment): boolean {
  return view.panel === "find";
}

function shownOf({ whole, view: { filter } }: Moment): number {
  return (filter === undefined ? whole : filtered(whole, filter)).events.length;
}

function opener(moment: Moment): Control {
  const isExpanded = isOpen(moment);
  return {
    key: "find.open",
    label: moment.teller.phrase("find.label"),
    isExpanded,
    press: (chart, source) => {
      chart.show({ panel: isExpanded ? undefined : "find" }, source);
      focusField(chart, source);
    },
  };
}

function toggleControls(moment: Moment): Control[] {
  return toggleGroups(moment).flatMap(({ facet, toggles }) =>
    toggles.map(({ value, label, toggle }) => ({
      key: toggle.key,
      label,
      press: (chart, source) => chart.show({ filter: toggled(chart.moment().view.filter, facet, value) }, source),
    })),
  );
}

function all({ teller }: Moment): Control {
  return {
    key: "find.all",
    label: teller.phrase("find.all"),
    press: (chart, source) => {
      focusField(chart, source);
      chart.show({ filter: undefined }, source);
    },
  };
}

function fieldOf({ figure }: ReaderChart): HTMLInputElement | null {
  return figure.querySelector<HTMLInputElement>(".dateline-search input");
}

/** Under a finger the field would bring the keyboard over the picture before anyone wants to write. */
function focusField(chart: ReaderChart, source: Event): void {
  if ((source as Partial<PointerEvent>).pointerType !== "touch") fieldOf(chart)?.focus();
}

function notes(moment: Moment): string[] {
  const { whole, teller, view } = moment;
  const total = whole.events.length;
  const count = shownOf(moment);
  if (view.filter?.text.trim()) return [teller.phrase("find.result", { count, total })];
  return count === total ? [] : [teller.phrase("find.hidden", { count: total - count })];
}

function search(chart: ReaderChart, text: string, source: Event): void {
  chart.show({ filter: settled({ ...(chart.moment().view.filter ?? allShown), text }) }, source);
}

function listen(chart: ReaderChart): () => void {
  let frame = 0;
  chart.on(chart.figure, "input", (event: Event) => {
    const field = fieldOf(chart);
    if (field === null || event.target !== field) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => search(chart, field.value, event));
  });
  // Before the timeline itself hears it, which would close the details.
  chart.on(chart.figure, "keydown", (event: KeyboardEvent) => escape(chart, event), { capture: true });
  return () => cancelAnimationFrame(frame);
}

/** Clears the field first, then closes the panel and gives the focus back to its button. */
function escape(chart: ReaderChart, event: KeyboardEvent): void {
  const field = fieldOf(chart);
  if (event.key !== "Escape" || event.isComposing || !field?.closest(".dateline-panel")?.contains(event.target as Node)) return;
  event.preventDefault();
  event.stopPropagation();
  if (event.target === field && field.value !== "") {
    field.value = "";
    search(chart, "", event);
    return;
  }
  chart.figure.querySelector<HTMLElement>(".dateline-control[aria-expanded=true]")?.focus();
  chart.show({ panel: undefined }, event);
}

function changed(chart: ReaderChart, before: View): void {
  const { view, whole, model, form } = chart.moment();
  const text = view.filter?.text ?? "";
  const field = fieldOf(chart);
  // What a reader types stands there already; a caret would not survive being told so.
  if (field !== null && text !== (before.filter?.text ?? "") && field.value !== text) field.value = text;
  // Folding the words of a hundred thousand events takes a fifth of a second: now, while nobody types.
  if (view.panel === "find" && before.panel !== "find") setTimeout(() => indexFor(whole).texts());
  // In a list, details open in their item: who follows a link to what is hidden must get there.
  const isWanted = form === "vertical" && view.selected !== before.selected && whole.byId.has(view.selected ?? "");
  if (isWanted && view.filter && !model.events.some(({ id }) => id === view.selected)) chart.show({ filter: undefined });
}
