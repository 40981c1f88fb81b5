import type { EdtfInterval } from "./edtf.ts";
import { type Fault, fault, reversed } from "./fault.ts";
import { readWithoutTime } from "./read-date.ts";

type End = EdtfInterval["start"];

/**
 * An interval `a/b`. An end is a date without a time, `..` (open) or nothing (unknown). Season, quarter and half-year codes may be ends:
 * this library's extension. Source: Library of Congress 2019, "Time Interval" and "Extended Interval".
 *
 * @param slash where the `/` stands in `text`.
 * @example readInterval("2024-34/..", 7) // since the second quarter of 2024
 */
export function readInterval(text: string, slash: number): EdtfInterval | Fault {
  if (text === "/") return fault(0, "neither end is given", "Write the end that is known: 2024-09-25/ or /2024-09-25.");
  const second = text.indexOf("/", slash + 1);
  if (second > 0) return fault(second, "an interval has one slash");
  const start = readEnd(text.slice(0, slash), 0);
  if (typeof start === "object" && start.type === "fault") return start;
  const end = readEnd(text.slice(slash + 1), slash + 1);
  if (typeof end === "object" && end.type === "fault") return end;
  if (typeof start === "object" && typeof end === "object" && end.latest < start.earliest) {
    return reversed(slash + 1, `${end.text}/${start.text}`);
  }
  return { type: "interval", text, level: levelOf(start, end), start, end };
}

function readEnd(text: string, at: number): End | Fault {
  if (text === "") return "unknown";
  return text === ".." ? "open" : readWithoutTime(text, at);
}

function levelOf(...ends: End[]): 0 | 1 | 2 {
  const levels = ends.map((end) => (typeof end === "string" ? 1 : end.mask ? 2 : end.level));
  return levels.includes(2) ? 2 : levels.includes(1) ? 1 : 0;
}
