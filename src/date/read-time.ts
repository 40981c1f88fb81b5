import type { TimeOfDay } from "./edtf.ts";
import { type Fault, fault } from "./fault.ts";

const TIME = /^T(\d\d):(\d\d):(\d\d)(?:(Z)|([+-])(\d\d)(?::(\d\d))?)?$/;
const EXPECTED = "Write hours, minutes and seconds, then nothing, Z or an offset: 2024-09-25T10:00:00+02:00.";

/**
 * A time of day with its `T`, such as `T10:00:00+02:00`. Source: Library of Congress 2019, "Date and Time" (level 0): complete to the
 * second, no fraction, no 24:00:00; offsets from -12:00 to +14:00.
 *
 * @param at where the time stands in the whole text.
 * @example readTime("T10:00:00Z", 10) // { hour: 10, minute: 0, second: 0, offset: 0 }
 */
export function readTime(text: string, at: number): TimeOfDay | Fault {
  const match = TIME.exec(text);
  if (!match) return fault(at, `"${text}" is not a complete time of day`, EXPECTED);
  const [hour = 0, minute = 0, second = 0] = match.slice(1, 4).map(Number);
  if (hour > 23) return fault(at + 1, `there is no hour ${match[1]} (midnight is 00 of the next day)`, EXPECTED);
  if (minute > 59) return fault(at + 4, `there is no minute ${match[2]}`, EXPECTED);
  if (second > 59) return fault(at + 7, `there is no second ${match[3]}`, EXPECTED);
  const offset = match[4] ? 0 : offsetOf(match);
  return offset === null ? fault(at + 9, `there is no offset "${text.slice(9)}"`, EXPECTED) : { hour, minute, second, offset };
}

/** Minutes east of UTC; undefined without an offset; null when no clock on Earth keeps it. */
function offsetOf([, , , , , sign, hours, minutes = "00"]: RegExpExecArray): number | undefined | null {
  if (!sign || !hours) return undefined;
  const size = Number(hours) * 60 + Number(minutes);
  if (Number(minutes) > 59) return null;
  if (sign === "+") return size <= 14 * 60 ? size : null;
  return size > 0 && size <= 12 * 60 ? -size : null;
}
