import { flipIn } from "../../scene/chart-scene.ts";
import type { ReaderChart } from "../part.ts";
import { askedWindow } from "./ask-window.ts";
import { dayAt } from "./day-at.ts";
import { onDrag } from "./on-drag.ts";

/** Two taps within this time, in ms, are one double tap. */
const doubleTap = 400;
/** How quickly a wheel zooms, by px, and how much one turn does at most. */
const wheelSpeed = 0.01;
const mostTurn = 0.4;
/** The height of a line, in px, where a wheel counts lines. */
const line = 16;
/** What a key makes of the length of the window. */
const factors: Readonly<Record<string, number>> = { "+": 0.5, "=": 0.5, "-": 2, "0": Infinity };
const links = "a, .dateline-notes, .dateline-badges";

/**
 * Turns gestures on the lanes into windows: wheel with a modifier, drag, pinch, double tap, and keys anywhere in the figure. A wheel without
 * a modifier and one finger are the page's.
 * @param step zooms by a factor, as the buttons do
 */
export function listenToGestures(chart: ReaderChart, step: (event: Event, factor: number) => void): () => void {
  const { figure, moment, on } = chart;
  const asked = askedWindow(chart);
  const isOnLanes = ({ target }: Event): boolean => (target as Element).closest(".dateline-chart") !== null;
  /** The share of the window that ends at a place. */
  const shareAt = (clientX: number): number => {
    const { drawn } = moment();
    const { left = 0 } = figure.querySelector(".dateline-chart")?.getBoundingClientRect() ?? {};
    return drawn ? dayAt({ domain: [0, 1], range: drawn.layout.scale.range }, flipIn(drawn)(clientX - left)) : 0;
  };
  const length = (): number => asked.now()[1] - asked.now()[0];
  const dayOf = (share: number): number => asked.now()[0] + share * length();
  const under = (clientX: number): number => dayOf(shareAt(clientX));
  /** Keeps a day under a pointer. */
  const hold = (day: number, clientX: number, days: number, event: Event): void => asked.ask(day, shareAt(clientX), days, event);
  /** Keeps the day that is under a pointer. */
  const zoomAt = (clientX: number, factor: number, event: Event): void => {
    const share = shareAt(clientX);
    asked.ask(dayOf(share), share, length() * factor, event);
  };
  const active = { passive: false };

  on(
    figure,
    "wheel",
    (event: WheelEvent) => {
      const { clientX, deltaX, deltaY, shiftKey } = event;
      const px = event.deltaMode === 1 ? line : 1;
      const isZoom = event.ctrlKey || event.metaKey;
      const isPan = moment().view.window !== undefined && (shiftKey || Math.abs(deltaX) > Math.abs(deltaY));
      if (!isOnLanes(event) || !(isZoom || isPan)) return;
      event.preventDefault();
      const turn = Math.max(-mostTurn, Math.min(mostTurn, deltaY * px * wheelSpeed));
      if (isZoom) zoomAt(clientX, Math.exp(turn), event);
      else hold(under(clientX + (deltaX || deltaY) * px), clientX, length(), event);
    },
    active,
  );

  onDrag(chart, (event) => {
    if (event.pointerType === "touch" || moment().view.window === undefined || !isOnLanes(event)) return undefined;
    const day = under(event.clientX);
    return (moved) => hold(day, moved.clientX, length(), moved);
  });

  let tapped = -Infinity;
  on(figure, "click", (event: MouseEvent) => {
    if (!isOnLanes(event) || (event.target as Element).closest(links) !== null) return;
    const isDouble = event.timeStamp - tapped < doubleTap;
    tapped = isDouble ? -Infinity : event.timeStamp;
    if (isDouble) zoomAt(event.clientX, 0.5, event);
  });

  let pinch: { readonly day: number; readonly size: number } | undefined;
  on(
    figure,
    "touchstart touchmove",
    (event: TouchEvent) => {
      const [one, other] = event.touches;
      if (other === undefined || one === undefined || !isOnLanes(event)) return;
      event.preventDefault();
      const middle = (one.clientX + other.clientX) / 2;
      const distance = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) || 1;
      if (event.type === "touchstart") pinch = undefined;
      pinch ??= { day: under(middle), size: length() * distance };
      hold(pinch.day, middle, pinch.size / distance, event);
    },
    active,
  );

  // Safari tells of two fingers on a trackpad by events of its own; on a screen it tells of touches as well.
  let spread: { readonly day: number; readonly days: number } | undefined;
  on(
    figure,
    "gesturestart gesturechange",
    (event: MouseEvent & { readonly scale: number }) => {
      if (pinch !== undefined || !isOnLanes(event)) return;
      event.preventDefault();
      const { type, clientX, scale } = event;
      if (type === "gesturestart") spread = { day: under(clientX), days: length() };
      if (spread) hold(spread.day, clientX, spread.days / scale, event);
    },
    active,
  );

  on(
    figure,
    "keydown",
    (event: KeyboardEvent) => {
      const factor = factors[event.key];
      if (factor === undefined || event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).closest("input")) return;
      // A digit is a letter of a word else, by which an event is found.
      event.stopPropagation();
      event.preventDefault();
      step(event, factor);
    },
    { capture: true },
  );
  return asked.end;
}
