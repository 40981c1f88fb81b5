import { moveInRow } from "../interaction/move-in-row.ts";
import { stepOf } from "../interaction/step-of.ts";
import { keyOf } from "../render/dom/patch.ts";
import { stopAfter, stopsOf, type Step } from "../scene/stops.ts";
import { nodeOf } from "./draw.ts";
import type { Mounted } from "./mounted.ts";

/** Answers a click on a control; returns whether it was on one. */
export function press({ figure, presses, chart }: Mounted, event: Event): boolean {
  const control = (event.target as Element).closest(".dateline-control");
  if (control === null || !figure.contains(control)) return false;
  if (control.getAttribute("aria-disabled") !== "true") presses.get(keyOf(control) ?? "")?.(chart, event);
  return true;
}

/** What the Tab key comes to in each group of controls and among the events; the rest of the group is reached by arrow keys. */
const rows = [".dateline-control", ".dateline-event, .dateline-more, .dateline-item summary"] as const;

/** What stands in one row with a node; the controls of an open panel are a row of their own. */
function rowOf<Node extends Element>({ figure }: Mounted, node: Node, row: string): Node[] {
  const panelOf = (one: Element): Element | null => one.closest(".dateline-panel");
  return [...figure.querySelectorAll<Node>(row)].filter((other) => panelOf(other) === panelOf(node));
}

/** Moves the focus along the controls, or from event to event; returns whether the key did. */
export function walk(mounted: Mounted, event: KeyboardEvent): boolean {
  const target = event.target as Element;
  const isMirrored = mounted.settings.locale.direction === "rtl";
  const control = target.closest<HTMLElement>(".dateline-control");
  if (control !== null) {
    const next = moveInRow(rowOf(mounted, control, rows[0]), control, event.key, isMirrored);
    next?.focus();
    return next !== undefined;
  }
  const place = target.closest(".dateline-event, .dateline-more") ?? target.closest("summary")?.closest(".dateline-item");
  if (!place) return false;
  if (event.key === " " && target.localName === "a") {
    target.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    return true;
  }
  const step = stepOf(event, isMirrored);
  if (step === undefined) return false;
  const { moment } = mounted;
  const next = moment && stopAfter(stopsOf(moment.teller, moment.drawn), keyOf(place), lettersSoFar(mounted, step, event.timeStamp));
  if (next !== undefined) focusOn(mounted, next, event);
  return true;
}

/** Letters that follow each other within this time, in ms, are of one word. */
const typingPause = 700;

function lettersSoFar(mounted: Mounted, step: Step, now: number): Step {
  if (typeof step !== "object") return step;
  const { text, at } = mounted.typed;
  mounted.typed = { text: (now - at < typingPause ? text : "") + step.letters, at: now };
  return { letters: mounted.typed.text };
}

/** Focuses an event, also one outside the window that is shown: the window then moves to it. */
function focusOn(mounted: Mounted, key: string, source: Event): void {
  mounted.view = { ...mounted.view, focused: key };
  if (nodeOf(mounted, key) === undefined) reveal(mounted, key, source);
  const node = nodeOf(mounted, key);
  node?.focus();
  // Firefox brings only the middle of an SVG link into view.
  node?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

function reveal(mounted: Mounted, key: string, source: Event): void {
  const { moment, view } = mounted;
  const item = moment?.model.events.findIndex((event) => event.id === key) ?? -1;
  const extent = moment?.model.extents[item];
  if (extent === undefined || view.window === undefined) return;
  const [first, last] = view.window;
  // Some room is left between the event and the edge that it comes in by.
  const room = (last - first) / 8;
  const day = Number.isFinite(extent.from) ? extent.from : extent.to;
  const by = day < first ? day - room - first : day + room - last;
  mounted.chart.show({ window: [first + by, last + by] }, source);
  // On its way, a window shows what it showed.
  if (nodeOf(mounted, key) === undefined) mounted.chart.draw();
}

/** The Tab key comes back to what had the focus last. Only two nodes change: nothing is drawn anew for a focus. */
export function takeStop(mounted: Mounted, target: Element): void {
  for (const row of rows) {
    const node = target.closest(row);
    if (node === null) continue;
    for (const other of rowOf(mounted, node, row)) if (other.getAttribute("tabindex") === "0") other.setAttribute("tabindex", "-1");
    node.setAttribute("tabindex", "0");
    const isControl = row === rows[0];
    const key = keyOf(isControl || node.localName !== "summary" ? node : (node.closest(".dateline-item") ?? node));
    mounted.view = { ...mounted.view, [isControl ? "control" : "focused"]: key };
  }
}
