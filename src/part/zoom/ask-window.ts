import type { ReaderChart } from "../part.ts";
import { begin, isOnItsWay } from "./follow.ts";
import { limitsOf, windowOf } from "./limits-of.ts";
import type { Window } from "../../state/window-text.ts";
import { windowAbout } from "./window.ts";

/** A window that a gesture moves. */
export interface AskedWindow {
  /** Where it is, or will be in the next frame. */
  readonly now: () => Window;
  /** Asks for the window of so many days in which a day stands at a share of it. */
  readonly ask: (day: number, share: number, days: number, source: Event) => void;
  readonly end: () => void;
}

/** Returns what moves the window of a timeline at most once a frame, however often a pointer tells of itself. */
export function askedWindow(chart: ReaderChart): AskedWindow {
  let next: Window | undefined;
  let frame = 0;
  return {
    now: () => next ?? windowOf(chart.moment()),
    ask: (day, share, days, source) => {
      cancelAnimationFrame(frame);
      const window = windowAbout(day, share, days, limitsOf(chart.moment()));
      next = window;
      frame = requestAnimationFrame(() => {
        next = undefined;
        // The first step of a gesture is one of many.
        if (!isOnItsWay(chart)) begin(chart);
        chart.show({ window }, source);
      });
    },
    end: () => cancelAnimationFrame(frame),
  };
}
