import type { ReaderChart } from "../part.ts";
import { windowOf } from "./limits-of.ts";
import type { Window } from "./window.ts";

/** A window that a gesture moves. */
export interface AskedWindow {
  /** Where it is, or will be in the next frame. */
  readonly now: () => Window;
  /** Moves it in the next frame; undefined shows all. */
  readonly ask: (window: Window | undefined, source: Event) => void;
  readonly end: () => void;
}

/** Returns what moves the window of a timeline at most once a frame, however often a pointer tells of itself. */
export function askedWindow(chart: ReaderChart): AskedWindow {
  let next: { readonly window: Window | undefined; readonly source: Event } | undefined;
  let frame = 0;
  const show = (): void => {
    const { window, source } = next ?? {};
    next = undefined;
    chart.show({ window }, source);
  };
  return {
    now: () => next?.window ?? windowOf(chart.moment()),
    ask: (window, source) => {
      if (next === undefined) frame = requestAnimationFrame(show);
      next = { window, source };
    },
    end: () => cancelAnimationFrame(frame),
  };
}
