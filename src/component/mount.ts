import { intentOf } from "../interaction/intent-of.ts";
import { draw, widthOf } from "./draw.ts";
import { showThreads } from "./threads.ts";
import type { Mounted } from "./mounted.ts";

/** Begins to listen to the reader and to the container; returns what ends it. */
export function listen(mounted: Mounted): () => void {
  const { figure } = mounted;
  const onEvent = (event: Event): void => {
    const intent = intentOf(event);
    if (intent === undefined) return;
    if (event.type === "click") event.preventDefault();
    mounted.answer(intent, event);
  };
  const onReach = (event: Event): void => showThreads(mounted, event.target);
  const onLeave = (): void => showThreads(mounted, null);
  const listeners: readonly (readonly [type: string, listener: (event: Event) => void])[] = [
    ["click", onEvent],
    ["keydown", onEvent],
    ["pointerover", onReach],
    ["pointerleave", onLeave],
    ["focusin", onReach],
    ["focusout", onLeave],
  ];
  for (const [type, listener] of listeners) figure.addEventListener(type, listener);
  const stopWatching = watchWidth(mounted);
  const stopFonts = watchFonts(mounted);
  return () => {
    for (const [type, listener] of listeners) figure.removeEventListener(type, listener);
    stopWatching();
    stopFonts();
  };
}

/** Draws anew in the frame after the container's width has changed. */
function watchWidth(mounted: Mounted): () => void {
  const view = mounted.figure.ownerDocument.defaultView;
  if (view === null || !("ResizeObserver" in view)) return () => undefined;
  let frame = 0;
  const observer = new ResizeObserver(() => {
    if (mounted.settings.width !== null || widthOf(mounted.figure) === mounted.width) return;
    view.cancelAnimationFrame(frame);
    // Drawing changes the height: inside the callback that would be reported as a loop.
    frame = view.requestAnimationFrame(() => draw(mounted));
  });
  observer.observe(mounted.figure);
  return () => {
    observer.disconnect();
    view.cancelAnimationFrame(frame);
  };
}

/** Measures again when fonts of the page have arrived: labels laid out in a stand-in font would not fit. */
function watchFonts(mounted: Mounted): () => void {
  const { fonts } = mounted.figure.ownerDocument;
  const onLoad = (): void => {
    mounted.metrics = undefined;
    draw(mounted);
  };
  fonts?.addEventListener("loadingdone", onLoad);
  return () => fonts?.removeEventListener("loadingdone", onLoad);
}
