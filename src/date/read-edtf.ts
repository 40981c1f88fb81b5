import type { Edtf } from "./edtf.ts";
import { type Fault, fault } from "./fault.ts";
import { readDate } from "./read-date.ts";
import { readInterval } from "./read-interval.ts";
import { readSet } from "./read-set.ts";

/** A longer text is refused unread. */
export const LONGEST_TEXT = 500;

/**
 * A whole EDTF text, or the first fault in it.
 *
 * @example readEdtf("2024") // the year 2024
 */
export function readEdtf(text: string): Edtf | Fault {
  if (text === "") return fault(0, "it is empty");
  if (text.length > LONGEST_TEXT) {
    return fault(LONGEST_TEXT, `it has ${text.length} characters`, `Write at most ${LONGEST_TEXT} characters.`, "date-too-long");
  }
  if (text.startsWith("[") || text.startsWith("{")) return readSet(text);
  const slash = text.indexOf("/");
  return slash < 0 ? readDate(text, 0) : readInterval(text, slash);
}
