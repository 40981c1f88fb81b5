import type { ReaderChart } from "./part.ts";

/**
 * Lets Escape close a part's open panel, from within it or beside its button, which gets the focus back. The timeline itself would close the
 * details.
 * @param answers does something else instead, and returns whether it did
 * @example escapeFrom(chart, "overview")
 */
export function escapeFrom(chart: ReaderChart, panel: string, answers: (event: KeyboardEvent) => boolean = () => false): void {
  const { figure, moment, on } = chart;
  const listen = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.isComposing || moment().view.panel !== panel) return;
    const opener = figure.querySelector<HTMLElement>("[aria-expanded=true]");
    const target = event.target as Element;
    if (!target.closest(".dateline-panel") && !target.closest(".dateline-group")?.contains(opener)) return;
    event.preventDefault();
    event.stopPropagation();
    if (answers(event)) return;
    opener?.focus();
    chart.show({ panel: undefined }, event);
  };
  on(figure, "keydown", listen, { capture: true });
}
