import { isByKey } from "../../interaction/is-by-key.ts";
import type { ReaderChart } from "../part.ts";

/** A pointer that moves less than this, in px, still clicks. */
const slop = 4;

/**
 * Answers drags that begin in a timeline. Where a drag ends nothing is clicked, and neither a link nor a word is taken along.
 * @param begin returns what moves with the pointer; undefined where nothing does
 */
export function onDrag({ figure, on }: ReaderChart, begin: (event: PointerEvent) => ((event: PointerEvent) => void) | undefined): void {
  let move: ReturnType<typeof begin>;
  let start = { clientX: 0, pointerId: 0 };
  let hasMoved = false;
  on(figure, "pointerdown", (event: PointerEvent) => {
    start = event;
    hasMoved = false;
    move = event.button === 0 && !event.ctrlKey ? begin(event) : undefined;
  });
  on(figure, "pointermove", (event: PointerEvent) => {
    const { clientX, pointerId, buttons } = event;
    // It may have been let go where nobody heard of it.
    if (buttons === 0) move = undefined;
    if (move === undefined || pointerId !== start.pointerId || (!hasMoved && Math.abs(clientX - start.clientX) < slop)) return;
    hasMoved = true;
    figure.setPointerCapture(pointerId);
    move(event);
  });
  on(figure, "pointerup pointercancel", () => (move = undefined));
  on(figure, "dragstart selectstart", (event: Event) => move && event.preventDefault());
  on(
    figure,
    "click",
    (event: MouseEvent) => {
      // A click by key is none of a drag's.
      if (!hasMoved || isByKey(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
