import { dateIn } from "../../date/date-in.ts";
import { wordDate } from "../../date/index.ts";
import type { Locale } from "../../locale/locale.ts";
import { windowText } from "../../state/window-text.ts";
import type { Window } from "./window.ts";

/** Windows longer than this, in days, are told by their months. */
export const manyDays = 120;

/**
 * Returns a window in words, no finer than a reader can see.
 * @example windowWords([19875, 19904], en) // "1 to 29 June 2024"
 */
export function windowWords([first, last]: Window, locale: Locale): string {
  const days = windowText([first, last]);
  const text = last - first > manyDays ? days.replace(/-\d\d(?=\/|$)/g, "") : days;
  const [from, to] = text.split("/");
  const date = dateIn(from === to ? text.slice(text.indexOf("/") + 1) : text);
  return date ? wordDate(date, locale, "long") : "";
}
