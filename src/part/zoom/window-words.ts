import { parseEdtf, wordDate } from "../../date/index.ts";
import type { Locale } from "../../locale/locale.ts";
import { windowText } from "../../state/window-text.ts";
import type { Window } from "./window.ts";

/** Windows longer than this, in days, are told by their months, and by their years. */
const monthsFrom = 120;
const yearsFrom = 4000;

/**
 * Returns a window in words, no finer than a reader can see.
 * @example windowWords([19875, 19904], en) // "1 to 29 June 2024"
 */
export function windowWords([first, last]: Window, locale: Locale): string {
  const span = last - first;
  const left = span > yearsFrom ? /-\d\d-\d\d$/ : span > monthsFrom ? /-\d\d$/ : /$/;
  const [from = "", to = ""] = windowText([first, last])
    .split("/")
    .map((day) => day.replace(left, ""));
  const read = parseEdtf(from === to ? from : `${from}/${to}`);
  return read.ok ? wordDate(read.value, locale, "long") : "";
}
