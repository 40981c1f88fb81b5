import { flipIn } from '../../scene/chart-scene.js';
import { askedWindow } from './ask-window.js';
import { dayAt } from './day-at.js';
import { onDrag } from './on-drag.js';

const doubleTap = 400;
const wheelSpeed = 0.01;
const mostTurn = 0.4;
const line = 16;
const factors = { "+": 0.5, "=": 0.5, "-": 2, "0": Infinity };
const links = "a, .dateline-notes, .dateline-badges";
function listenToGestures(chart, step) {
  const { figure, moment, on } = chart;
  const asked = askedWindow(chart);
  const isOnLanes = ({ target }) => target.closest(".dateline-chart") !== null;
  const shareAt = (clientX) => {
    const { drawn } = moment();
    const { left = 0 } = figure.querySelector(".dateline-chart")?.getBoundingClientRect() ?? {};
    return drawn ? dayAt({ domain: [0, 1], range: drawn.layout.scale.range }, flipIn(drawn)(clientX - left)) : 0;
  };
  const length = () => asked.now()[1] - asked.now()[0];
  const dayOf = (share) => asked.now()[0] + share * length();
  const under = (clientX) => dayOf(shareAt(clientX));
  const hold = (day, clientX, days, event) => asked.ask(day, shareAt(clientX), days, event);
  const zoomAt = (clientX, factor, event) => {
    const share = shareAt(clientX);
    asked.ask(dayOf(share), share, length() * factor, event);
  };
  const active = { passive: false };
  on(
    figure,
    "wheel",
    (event) => {
      const { clientX, deltaX, deltaY, shiftKey } = event;
      const px = event.deltaMode === 1 ? line : 1;
      const isZoom = event.ctrlKey || event.metaKey;
      const isPan = moment().view.window !== void 0 && (shiftKey || Math.abs(deltaX) > Math.abs(deltaY));
      if (!isOnLanes(event) || !(isZoom || isPan)) return;
      event.preventDefault();
      const turn = Math.max(-mostTurn, Math.min(mostTurn, deltaY * px * wheelSpeed));
      if (isZoom) zoomAt(clientX, Math.exp(turn), event);
      else hold(under(clientX + (deltaX || deltaY) * px), clientX, length(), event);
    },
    active
  );
  onDrag(chart, (event) => {
    if (event.pointerType === "touch" || moment().view.window === void 0 || !isOnLanes(event)) return void 0;
    const day = under(event.clientX);
    return (moved) => hold(day, moved.clientX, length(), moved);
  });
  let tapped = -Infinity;
  on(figure, "click", (event) => {
    if (!isOnLanes(event) || event.target.closest(links) !== null) return;
    const isDouble = event.timeStamp - tapped < doubleTap;
    tapped = isDouble ? -Infinity : event.timeStamp;
    if (isDouble) zoomAt(event.clientX, 0.5, event);
  });
  let pinch;
  on(
    figure,
    "touchstart touchmove",
    (event) => {
      const [one, other] = event.touches;
      if (other === void 0 || one === void 0 || !isOnLanes(event)) return;
      event.preventDefault();
      const middle = (one.clientX + other.clientX) / 2;
      const distance = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) || 1;
      if (event.type === "touchstart") pinch = void 0;
      pinch ??= { day: under(middle), size: length() * distance };
      hold(pinch.day, middle, pinch.size / distance, event);
    },
    active
  );
  let spread;
  on(
    figure,
    "gesturestart gesturechange",
    (event) => {
      if (pinch !== void 0 || !isOnLanes(event)) return;
      event.preventDefault();
      const { type, clientX, scale } = event;
      if (type === "gesturestart") spread = { day: under(clientX), days: length() };
      if (spread) hold(spread.day, clientX, spread.days / scale, event);
    },
    active
  );
  on(
    figure,
    "keydown",
    (event) => {
      const factor = factors[event.key];
      if (factor === void 0 || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input")) return;
      event.stopPropagation();
      event.preventDefault();
      step(event, factor);
    },
    { capture: true }
  );
  return asked.end;
}

export { listenToGestures };
