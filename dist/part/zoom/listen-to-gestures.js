import { askedWindow } from './ask-window.js';
import { dayAt } from './day-at.js';
import { limitsOf } from './limits-of.js';
import { zoomed, windowAbout, withinLimits } from './window.js';

const slop = 4;
const doubleTap = { within: 400, about: 20 };
const wheel = { speed: 0.01, most: 0.4, line: 16 };
const steps = { "+": 0.5, "=": 0.5, "-": 2, "0": Infinity };
const typing = 700;
const links = "a, .dateline-notes > *, .dateline-badges > *";
function listenToGestures(chart, step) {
  const { figure, moment } = chart;
  const asked = askedWindow(chart);
  const placeOf = (target, clientX) => {
    const lanes = target.closest(".dateline-chart");
    const { range } = moment().drawn?.layout.scale ?? {};
    if (lanes === null || range === void 0) return void 0;
    const x = clientX - lanes.getBoundingClientRect().left;
    return { day: dayAt({ domain: asked.now(), range }, x), share: dayAt({ domain: [0, 1], range }, x) };
  };
  const isMovable = () => moment().view.window !== void 0;
  const panned = (window, px) => {
    const range = moment().drawn?.layout.scale.range ?? [0, 1];
    const days = dayAt({ domain: window, range }, range[0] + px) - window[0];
    return withinLimits([window[0] - days, window[1] - days], limitsOf(moment()));
  };
  chart.on(
    figure,
    "wheel",
    (event) => {
      const place = placeOf(event.target, event.clientX);
      const px = event.deltaMode === 1 ? wheel.line : 1;
      const sideways = event.shiftKey ? event.deltaX || event.deltaY : event.deltaX;
      const isZoom = event.ctrlKey || event.metaKey;
      const isPan = !isZoom && isMovable() && (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY));
      if (place === void 0 || !(isZoom || isPan)) return;
      event.preventDefault();
      const turn = Math.max(-0.4, Math.min(wheel.most, event.deltaY * px * wheel.speed));
      asked.ask(isPan ? panned(asked.now(), -sideways * px) : zoomed(asked.now(), Math.exp(turn), place.day, limitsOf(moment())), event);
    },
    { passive: false }
  );
  let drag;
  let isDragged = false;
  chart.on(figure, "pointerdown", ({ target, clientX, button, pointerId, pointerType }) => {
    isDragged = false;
    const isOnLanes = placeOf(target, clientX) !== void 0;
    if (isOnLanes && button === 0 && pointerType !== "touch" && isMovable()) drag = { id: pointerId, x: clientX, window: asked.now() };
  });
  chart.on(figure, "pointermove", (event) => {
    if (drag?.id !== event.pointerId || !isDragged && Math.abs(event.clientX - drag.x) < slop) return;
    if (!isDragged) figure.setPointerCapture(event.pointerId);
    isDragged = true;
    asked.ask(panned(drag.window, event.clientX - drag.x), event);
  });
  chart.on(figure, "pointerup pointercancel", () => drag = void 0);
  chart.on(figure, "dragstart selectstart", (event) => {
    if (drag !== void 0) event.preventDefault();
  });
  chart.on(
    figure,
    "click",
    (event) => {
      if (!isDragged) return;
      isDragged = false;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true }
  );
  let tap = { at: -Infinity, x: 0, y: 0 };
  chart.on(figure, "click", (event) => {
    const place = placeOf(event.target, event.clientX);
    if (place === void 0 || event.target.closest(links) !== null) return;
    const isNear = Math.hypot(event.clientX - tap.x, event.clientY - tap.y) < doubleTap.about;
    const isDouble = isNear && event.timeStamp - tap.at < doubleTap.within;
    tap = { at: isDouble ? -Infinity : event.timeStamp, x: event.clientX, y: event.clientY };
    if (isDouble) asked.ask(zoomed(asked.now(), 0.5, place.day, limitsOf(moment())), event);
  });
  let pinch;
  chart.on(
    figure,
    "touchstart touchmove",
    (event) => {
      const [one, other] = event.touches;
      const place = one && other && placeOf(event.target, (one.clientX + other.clientX) / 2);
      if (one === void 0 || other === void 0 || event.touches.length > 2 || place === void 0) {
        pinch = void 0;
        return;
      }
      event.preventDefault();
      const distance = Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY));
      const [first, last] = asked.now();
      if (event.type === "touchstart") pinch = void 0;
      pinch ??= { day: place.day, distance, length: last - first };
      asked.ask(windowAbout(pinch.day, place.share, pinch.length * pinch.distance / distance, limitsOf(moment())), event);
    },
    { passive: false }
  );
  let typed = -Infinity;
  chart.on(
    figure,
    "keydown",
    (event) => {
      const { key, ctrlKey, metaKey, altKey, timeStamp } = event;
      const factor = steps[key];
      const isTyping = timeStamp - typed < typing;
      if (key.length === 1) typed = factor === void 0 ? timeStamp : typed;
      if (factor === void 0 || isTyping || ctrlKey || metaKey || altKey || event.target.closest("input") !== null) return;
      event.preventDefault();
      event.stopPropagation();
      step(event, factor);
    },
    { capture: true }
  );
  return asked.end;
}

export { listenToGestures };
