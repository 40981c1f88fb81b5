import { stretch, wordDate } from "../../date/index.ts";
import type { Locale } from "../../locale/locale.ts";
import { windowDates, type Window } from "../../state/window-text.ts";

/** Windows longer than this, in days, are told by their months. */
export const manyDays = 120;

/**
 * Returns a window in words, no finer than a reader can see.
 * @example windowWords([19875, 19904], en) // "1 to 29 June 2024"
 */
export function windowWords(window: Window, locale: Locale): string {
  return wordDate(stretch(...windowDates(window, window[1] - window[0] > manyDays)), locale, "long");
}
