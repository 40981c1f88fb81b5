import { intentOf } from '../interaction/intent-of.js';
import { widthOf, draw } from './draw.js';
import { showThreads } from './threads.js';

function listen(mounted) {
  const { figure } = mounted;
  const ending = new AbortController();
  const on = (target, types, listener) => {
    for (const type of types) target?.addEventListener(type, listener, { signal: ending.signal });
  };
  on(figure, ["click", "keydown"], (event) => {
    const intent = intentOf(event);
    if (intent === void 0) return;
    if (event.type === "click") event.preventDefault();
    mounted.answer(intent, event);
  });
  on(figure, ["pointerover", "focusin"], (event) => showThreads(mounted, event.target));
  on(figure, ["pointerleave", "focusout"], () => showThreads(mounted, null));
  on(figure.ownerDocument.fonts, ["loadingdone"], () => {
    mounted.metrics = void 0;
    draw(mounted);
  });
  const stopWatching = watchWidth(mounted);
  return () => {
    ending.abort();
    stopWatching();
  };
}
function watchWidth(mounted) {
  const view = mounted.figure.ownerDocument.defaultView;
  if (view === null || !("ResizeObserver" in view)) return () => void 0;
  let frame = 0;
  const observer = new ResizeObserver(() => {
    if (mounted.settings.width !== null || widthOf(mounted.figure) === mounted.width) return;
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(() => draw(mounted));
  });
  observer.observe(mounted.figure);
  return () => {
    observer.disconnect();
    view.cancelAnimationFrame(frame);
  };
}

export { listen };
