import type { TimeOfDay } from "./edtf.ts";
import { type Fault, fault } from "./fault.ts";
import { quote } from "./quote.ts";

const TIME = /^T(\d\d):(\d\d):(\d\d)(?:(Z)|([+-])(\d\d)(?::(\d\d))?)?$/;

/**
 * A time of day with its `T`, such as `T10:00:00+02:00`. Source: Library of Congress 2019, "Date and Time" (level 0): complete to the
 * second, no fraction, no 24:00:00; offsets from -12:00 to +14:00, the clocks that are kept on Earth.
 *
 * @param at where the time stands in the whole text.
 * @example readTime("T10:00:00Z", 10) // { hour: 10, minute: 0, second: 0, offset: 0 }
 */
export function readTime(text: string, at: number): TimeOfDay | Fault {
  const match = TIME.exec(text);
  const [hour = 0, minute = 0, second = 0] = match?.slice(1, 4).map(Number) ?? [];
  const offset = match && offsetOf(match);
  const broken = !match ? 0 : hour > 23 ? 1 : minute > 59 ? 4 : second > 59 ? 7 : Number.isNaN(offset) ? 9 : undefined;
  if (broken === undefined) return { hour, minute, second, offset: offset ?? undefined };
  return fault(
    at + broken,
    `${quote(text, 20)} is not a complete time of day`,
    "Write it like 2024-09-25T10:00:00, then Z, +02:00 or nothing.",
  );
}

/** Minutes east of UTC; undefined without an offset; not a number when no clock keeps it. */
function offsetOf([, , , , utc, sign, hours, minutes = "00"]: RegExpExecArray): number | undefined {
  if (utc) return 0;
  if (!sign) return undefined;
  const size = Number(hours) * 60 + Number(minutes);
  const kept = Number(minutes) < 60 && (sign === "+" ? size <= 840 : size > 0 && size <= 720);
  return kept ? Number(`${sign}${size}`) : NaN;
}
