import type { EdtfInterval } from "./edtf.ts";
import { type Fault, fault } from "./fault.ts";
import { readDate } from "./read-date.ts";

type End = EdtfInterval["start"];

/**
 * An interval `a/b`. An end is a date without a time, `..` (open) or nothing (unknown). Season, quarter and half-year codes may be ends:
 * this library's extension. Source: Library of Congress 2019, "Time Interval" and "Extended Interval".
 *
 * @param slash where the `/` stands in `text`.
 * @example readInterval("2024-34/..", 7) // since the second quarter of 2024
 */
export function readInterval(text: string, slash: number): EdtfInterval | Fault {
  if (text === "/") return fault(0, "neither end of the interval is given", "Write the end that is known, for example 2024-09-25/.");
  const second = text.indexOf("/", slash + 1);
  if (second >= 0) return fault(second, "an interval has one slash", "Write YYYY-MM-DD/YYYY-MM-DD.");
  const start = readEnd(text.slice(0, slash), 0);
  if (typeof start === "object" && start.type === "fault") return start;
  const end = readEnd(text.slice(slash + 1), slash + 1);
  if (typeof end === "object" && end.type === "fault") return end;
  if (typeof start === "object" && typeof end === "object" && end.latest < start.earliest) {
    return fault(slash + 1, "the end is before the start", `Write the earlier end first: ${end.text}/${start.text}.`, "range-reversed");
  }
  return { type: "interval", text, level: levelOf(start, end), start, end };
}

function readEnd(text: string, at: number): End | Fault {
  if (text === "") return "unknown";
  if (text === "..") return "open";
  const date = readDate(text, at);
  if (date.type === "date" && date.time) {
    return fault(at + text.indexOf("T"), "an end of an interval has no time of day", "Leave the time out: YYYY-MM-DD/YYYY-MM-DD.");
  }
  return date;
}

function levelOf(...ends: End[]): 0 | 1 | 2 {
  return ends.reduce<0 | 1 | 2>((level, end) => {
    const own = typeof end === "string" ? 1 : end.mask ? 2 : end.level;
    return own > level ? own : level;
  }, 0);
}
