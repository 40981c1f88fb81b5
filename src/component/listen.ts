import type { ReaderChart } from "../part/part.ts";
import { intentOf } from "../interaction/intent-of.ts";
import { draw, wake, widthOf } from "./draw.ts";
import { showThreads } from "./threads.ts";
import type { Mounted } from "./mounted.ts";
import { press, takeStop, walk } from "./walk.ts";

/** Begins to listen to the reader and to the container; returns what ends it. */
export function listen(mounted: Mounted): () => void {
  const { figure } = mounted;
  const ending = new AbortController();
  const on = listener(ending.signal);
  on(figure, "click keydown focusin", (event: Event) => {
    if (wakes(event)) wake(mounted);
  });
  on(figure, "click keydown", (event: Event) => {
    if (event.type === "click" ? press(mounted, event) : walk(mounted, event as KeyboardEvent)) {
      event.preventDefault();
      return;
    }
    const intent = intentOf(event);
    if (intent === undefined) return;
    if (event.type === "click") event.preventDefault();
    mounted.answer(intent, event);
  });
  on(figure, "focusin", (event: Event) => takeStop(mounted, event.target as Element));
  on(figure, "pointerover focusin", (event: Event) => showThreads(mounted, event.target));
  on(figure, "pointerleave focusout", () => showThreads(mounted, null));
  // Labels laid out in a stand-in font would not fit: fonts of the page are measured again when they have arrived.
  on(figure.ownerDocument.fonts, "loadingdone", () => {
    mounted.metrics = undefined;
    redraw(mounted);
  });
  on(figure.ownerDocument.defaultView ?? undefined, "beforeprint afterprint", ({ type }: Event) => {
    mounted.isPrinting = type === "beforeprint";
    redraw(mounted);
  });
  const stopWatching = watchSize(mounted);
  return () => {
    ending.abort();
    stopWatching();
  };
}

/** Whether the reader turns to what a server sent: what a pointer only passes, and what Tab only leaves, stays as it is. */
function wakes({ type, target, key }: Event & { readonly key?: string }): boolean {
  const element = target as Element;
  if (type === "click") return element.closest("a, button, summary") !== null;
  // A pointer must find what it pressed where it was.
  return type === "keydown" ? key !== "Tab" : element.matches(":focus-visible");
}

/** Draws anew for another width or font. What a server sent follows its container by itself. */
function redraw(mounted: Mounted): void {
  if (!mounted.isStill) draw(mounted);
}

/** Returns what adds listeners, to one or several types of event, until the signal ends them. */
export function listener(signal: AbortSignal): ReaderChart["on"] {
  return (target, types, listen, options) => {
    for (const type of types.split(" ")) target?.addEventListener(type, listen as (event: Event) => void, { ...options, signal });
  };
}

/**
 * Draws anew in the frame after the container's width has changed, or the font and spacing of texts, which the reader may set at any time:
 * that changes the height.
 */
function watchSize(mounted: Mounted): () => void {
  const { figure } = mounted;
  const view = figure.ownerDocument.defaultView;
  if (view === null || !("ResizeObserver" in view)) return () => undefined;
  const fontOf = ({ font, letterSpacing, wordSpacing }: CSSStyleDeclaration): string => font + letterSpacing + wordSpacing;
  let font = fontOf(view.getComputedStyle(figure));
  let frame = 0;
  const observer = new ResizeObserver(() => {
    const now = fontOf(view.getComputedStyle(figure));
    if (now !== font) mounted.metrics = undefined;
    else if (mounted.settings.width !== null || widthOf(figure) === mounted.width) return;
    font = now;
    view.cancelAnimationFrame(frame);
    // Drawing changes the height: inside the callback that would be reported as a loop.
    frame = view.requestAnimationFrame(() => redraw(mounted));
  });
  observer.observe(figure);
  return () => {
    observer.disconnect();
    view.cancelAnimationFrame(frame);
  };
}
