import { intentOf } from '../interaction/intent-of.js';
import { widthOf, draw } from './draw.js';
import { showThreads } from './threads.js';

function listen(mounted) {
  const { figure } = mounted;
  const onEvent = (event) => {
    const intent = intentOf(event);
    if (intent === void 0) return;
    if (event.type === "click") event.preventDefault();
    mounted.answer(intent, event);
  };
  const onReach = (event) => showThreads(mounted, event.target);
  const onLeave = () => showThreads(mounted, null);
  const listeners = [
    ["click", onEvent],
    ["keydown", onEvent],
    ["pointerover", onReach],
    ["pointerleave", onLeave],
    ["focusin", onReach],
    ["focusout", onLeave]
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
function watchFonts(mounted) {
  const { fonts } = mounted.figure.ownerDocument;
  const onLoad = () => {
    mounted.metrics = void 0;
    draw(mounted);
  };
  fonts?.addEventListener("loadingdone", onLoad);
  return () => fonts?.removeEventListener("loadingdone", onLoad);
}

export { listen };
