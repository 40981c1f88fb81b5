import { intentOf } from '../interaction/intent-of.js';
import { wake, draw, widthOf } from './draw.js';
import { showThreads } from './threads.js';
import { press, walk, takeStop } from './walk.js';

function listen(mounted) {
  const { figure } = mounted;
  const ending = new AbortController();
  const on = listener(ending.signal);
  on(figure, "click keydown focusin", (event) => {
    if (wakes(event)) wake(mounted);
  });
  on(figure, "click keydown", (event) => {
    if (event.type === "click" ? press(mounted, event) : walk(mounted, event)) {
      event.preventDefault();
      return;
    }
    const intent = intentOf(event);
    if (intent === void 0) return;
    if (event.type === "click") event.preventDefault();
    mounted.answer(intent, event);
  });
  on(figure, "focusin", (event) => takeStop(mounted, event.target));
  on(figure, "pointerover focusin", (event) => showThreads(mounted, event.target));
  on(figure, "pointerleave focusout", () => showThreads(mounted, null));
  on(figure.ownerDocument.fonts, "loadingdone", () => {
    mounted.metrics = void 0;
    redraw(mounted);
  });
  on(figure.ownerDocument.defaultView ?? void 0, "beforeprint afterprint", ({ type }) => {
    mounted.isPrinting = type === "beforeprint";
    redraw(mounted);
  });
  const stopWatching = watchSize(mounted);
  return () => {
    ending.abort();
    stopWatching();
  };
}
function wakes({ type, target, key }) {
  const element = target;
  if (type === "click") return element.closest("a, button, summary") !== null;
  return type === "keydown" ? key !== "Tab" : element.matches(":focus-visible");
}
function redraw(mounted) {
  if (!mounted.isStill) draw(mounted);
}
function listener(signal) {
  return (target, types, listen2, options) => {
    for (const type of types.split(" ")) target?.addEventListener(type, listen2, { ...options, signal });
  };
}
function watchSize(mounted) {
  const { figure } = mounted;
  const view = figure.ownerDocument.defaultView;
  if (view === null || !("ResizeObserver" in view)) return () => void 0;
  const fontOf = ({ font: font2, letterSpacing, wordSpacing }) => font2 + letterSpacing + wordSpacing;
  let font = fontOf(view.getComputedStyle(figure));
  let frame = 0;
  const observer = new ResizeObserver(() => {
    const now = fontOf(view.getComputedStyle(figure));
    if (now !== font) mounted.metrics = void 0;
    else if (mounted.settings.width !== null || widthOf(figure) === mounted.width) return;
    font = now;
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(() => redraw(mounted));
  });
  observer.observe(figure);
  return () => {
    observer.disconnect();
    view.cancelAnimationFrame(frame);
  };
}

export { listen, listener };
