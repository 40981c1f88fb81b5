import { isByKey } from '../../interaction/is-by-key.js';

const slop = 4;
function onDrag({ figure, on }, begin) {
  let move;
  let start = { clientX: 0, pointerId: 0 };
  let hasMoved = false;
  on(figure, "pointerdown", (event) => {
    start = event;
    hasMoved = false;
    move = event.button === 0 && !event.ctrlKey ? begin(event) : void 0;
  });
  on(figure, "pointermove", (event) => {
    const { clientX, pointerId, buttons } = event;
    if (buttons === 0) move = void 0;
    if (move === void 0 || pointerId !== start.pointerId || !hasMoved && Math.abs(clientX - start.clientX) < slop) return;
    hasMoved = true;
    figure.setPointerCapture(pointerId);
    move(event);
  });
  on(figure, "pointerup pointercancel", () => move = void 0);
  on(figure, "dragstart selectstart", (event) => move && event.preventDefault());
  on(
    figure,
    "click",
    (event) => {
      if (!hasMoved || isByKey(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true }
  );
}

export { onDrag };
