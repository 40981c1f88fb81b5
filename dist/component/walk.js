import { moveInRow } from '../interaction/move-in-row.js';
import { stepOf } from '../interaction/step-of.js';
import { keyOf } from '../render/dom/patch.js';
import { stopAfter, stopsOf } from '../scene/stops.js';
import { nodeOf } from './draw.js';

function press({ figure, presses, chart }, event) {
  const control = event.target.closest(".dateline-control");
  if (control === null || !figure.contains(control)) return false;
  if (control.getAttribute("aria-disabled") !== "true") presses.get(keyOf(control) ?? "")?.(chart, event);
  return true;
}
const rows = [".dateline-control", ".dateline-event, .dateline-more, .dateline-item summary"];
function rowOf({ figure }, node, row) {
  const panelOf = (one) => one.closest(".dateline-panel");
  return [...figure.querySelectorAll(row)].filter((other) => panelOf(other) === panelOf(node));
}
function walk(mounted, event) {
  const target = event.target;
  const isMirrored = mounted.settings.locale.direction === "rtl";
  const control = target.closest(".dateline-control");
  if (control !== null) {
    const next2 = moveInRow(rowOf(mounted, control, rows[0]), control, event.key, isMirrored);
    next2?.focus();
    return next2 !== void 0;
  }
  const place = target.closest(".dateline-event, .dateline-more") ?? target.closest("summary")?.closest(".dateline-item");
  if (!place) return false;
  if (event.key === " " && target.localName === "a") {
    target.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    return true;
  }
  const step = stepOf(event, isMirrored);
  if (step === void 0) return false;
  const { moment } = mounted;
  const next = moment && stopAfter(stopsOf(moment.teller, moment.drawn), keyOf(place), lettersSoFar(mounted, step, event.timeStamp));
  if (next !== void 0) focusOn(mounted, next, event);
  return true;
}
const typingPause = 700;
function lettersSoFar(mounted, step, now) {
  if (typeof step !== "object") return step;
  const { text, at } = mounted.typed;
  mounted.typed = { text: (now - at < typingPause ? text : "") + step.letters, at: now };
  return { letters: mounted.typed.text };
}
function focusOn(mounted, key, source) {
  mounted.view = { ...mounted.view, focused: key };
  if (nodeOf(mounted, key) === void 0) reveal(mounted, key, source);
  const node = nodeOf(mounted, key);
  node?.focus();
  node?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
function reveal(mounted, key, source) {
  const { moment, view } = mounted;
  const item = moment?.model.events.findIndex((event) => event.id === key) ?? -1;
  const extent = moment?.model.extents[item];
  if (extent === void 0 || view.window === void 0) return;
  const [first, last] = view.window;
  const room = (last - first) / 8;
  const day = Number.isFinite(extent.from) ? extent.from : extent.to;
  const by = day < first ? day - room - first : day + room - last;
  mounted.chart.show({ window: [first + by, last + by] }, source);
  if (nodeOf(mounted, key) === void 0) mounted.chart.draw();
}
function takeStop(mounted, target) {
  for (const row of rows) {
    const node = target.closest(row);
    if (node === null) continue;
    for (const other of rowOf(mounted, node, row)) if (other.getAttribute("tabindex") === "0") other.setAttribute("tabindex", "-1");
    node.setAttribute("tabindex", "0");
    const isControl = row === rows[0];
    const key = keyOf(isControl || node.localName !== "summary" ? node : node.closest(".dateline-item") ?? node);
    mounted.view = { ...mounted.view, [isControl ? "control" : "focused"]: key };
  }
}

export { press, takeStop, walk };
