import type { ReaderChart } from "../part.ts";
import { askedWindow } from "./ask-window.ts";
import { dayAt } from "./day-at.ts";
import { limitsOf } from "./limits-of.ts";
import { windowAbout, withinLimits, zoomed, type Window } from "./window.ts";

/** A pointer that moves less than this, in px, still clicks. */
const slop = 4;
/** Two taps this near in time, in ms, and in place, in px, are one double tap. */
const doubleTap = { within: 400, about: 20 };
/** How quickly a wheel zooms, by px; and how much one turn does at most. */
const wheel = { speed: 0.01, most: 0.4, line: 16 };
const steps: Readonly<Record<string, number>> = { "+": 0.5, "=": 0.5, "-": 2, "0": Infinity };
/** A digit typed so soon after another sign, in ms, is part of a word. */
const typing = 700;
const links = "a, .dateline-notes > *, .dateline-badges > *";

/**
 * Turns gestures on the lanes into windows: wheel with a modifier, drag, pinch, double tap, and keys anywhere in the figure. A wheel without
 * a modifier and one finger are the page's.
 * @param step zooms one step, as the buttons do
 */
export function listenToGestures(chart: ReaderChart, step: (event: Event, factor: number) => void): () => void {
  const { figure, moment } = chart;
  const asked = askedWindow(chart);

  /** Where in the lanes an event is, as a day and as a share of the window; undefined outside of them. */
  const placeOf = (target: EventTarget | null, clientX: number): { day: number; share: number } | undefined => {
    const lanes = (target as Element).closest(".dateline-chart");
    const { range } = moment().drawn?.layout.scale ?? {};
    if (lanes === null || range === undefined) return undefined;
    const x = clientX - lanes.getBoundingClientRect().left;
    return { day: dayAt({ domain: asked.now(), range }, x), share: dayAt({ domain: [0, 1], range }, x) };
  };
  const isMovable = (): boolean => moment().view.window !== undefined;
  /** A window that follows what has moved so many px. */
  const panned = (window: Window, px: number): Window | undefined => {
    const range = moment().drawn?.layout.scale.range ?? [0, 1];
    const days = dayAt({ domain: window, range }, range[0] + px) - window[0];
    return withinLimits([window[0] - days, window[1] - days], limitsOf(moment()));
  };

  chart.on(
    figure,
    "wheel",
    (event: WheelEvent) => {
      const place = placeOf(event.target, event.clientX);
      const px = event.deltaMode === 1 ? wheel.line : 1;
      const sideways = event.shiftKey ? event.deltaX || event.deltaY : event.deltaX;
      const isZoom = event.ctrlKey || event.metaKey;
      const isPan = !isZoom && isMovable() && (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY));
      if (place === undefined || !(isZoom || isPan)) return;
      event.preventDefault();
      const turn = Math.max(-wheel.most, Math.min(wheel.most, event.deltaY * px * wheel.speed));
      asked.ask(isPan ? panned(asked.now(), -sideways * px) : zoomed(asked.now(), Math.exp(turn), place.day, limitsOf(moment())), event);
    },
    { passive: false },
  );

  let drag: { readonly id: number; readonly x: number; readonly window: Window } | undefined;
  let isDragged = false;
  chart.on(figure, "pointerdown", ({ target, clientX, button, pointerId, pointerType }: PointerEvent) => {
    isDragged = false;
    const isOnLanes = placeOf(target, clientX) !== undefined;
    if (isOnLanes && button === 0 && pointerType !== "touch" && isMovable()) drag = { id: pointerId, x: clientX, window: asked.now() };
  });
  chart.on(figure, "pointermove", (event: PointerEvent) => {
    if (drag?.id !== event.pointerId || (!isDragged && Math.abs(event.clientX - drag.x) < slop)) return;
    if (!isDragged) figure.setPointerCapture(event.pointerId);
    isDragged = true;
    asked.ask(panned(drag.window, event.clientX - drag.x), event);
  });
  chart.on(figure, "pointerup pointercancel", () => (drag = undefined));
  // Neither a link nor a word is taken along.
  chart.on(figure, "dragstart selectstart", (event: Event) => {
    if (drag !== undefined) event.preventDefault();
  });
  chart.on(
    figure,
    "click",
    (event: Event) => {
      if (!isDragged) return;
      isDragged = false;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );

  let tap = { at: -Infinity, x: 0, y: 0 };
  chart.on(figure, "click", (event: MouseEvent) => {
    const place = placeOf(event.target, event.clientX);
    if (place === undefined || (event.target as Element).closest(links) !== null) return;
    const isNear = Math.hypot(event.clientX - tap.x, event.clientY - tap.y) < doubleTap.about;
    const isDouble = isNear && event.timeStamp - tap.at < doubleTap.within;
    tap = { at: isDouble ? -Infinity : event.timeStamp, x: event.clientX, y: event.clientY };
    if (isDouble) asked.ask(zoomed(asked.now(), 0.5, place.day, limitsOf(moment())), event);
  });

  let pinch: { readonly day: number; readonly distance: number; readonly length: number } | undefined;
  chart.on(
    figure,
    "touchstart touchmove",
    (event: TouchEvent) => {
      const [one, other] = event.touches;
      const place = one && other && placeOf(event.target, (one.clientX + other.clientX) / 2);
      if (one === undefined || other === undefined || event.touches.length > 2 || place === undefined) {
        pinch = undefined;
        return;
      }
      event.preventDefault();
      const distance = Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY));
      const [first, last] = asked.now();
      if (event.type === "touchstart") pinch = undefined;
      pinch ??= { day: place.day, distance, length: last - first };
      asked.ask(windowAbout(pinch.day, place.share, (pinch.length * pinch.distance) / distance, limitsOf(moment())), event);
    },
    { passive: false },
  );

  let typed = -Infinity;
  chart.on(
    figure,
    "keydown",
    (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, timeStamp } = event;
      const factor = steps[key];
      const isTyping = timeStamp - typed < typing;
      if (key.length === 1) typed = factor === undefined ? timeStamp : typed;
      if (factor === undefined || isTyping || ctrlKey || metaKey || altKey || (event.target as Element).closest("input") !== null) return;
      event.preventDefault();
      event.stopPropagation();
      step(event, factor);
    },
    { capture: true },
  );
  return asked.end;
}
