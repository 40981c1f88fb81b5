import type { EdtfDate, EdtfRange, EdtfSet } from "./edtf.ts";
import { type Fault, fault } from "./fault.ts";
import { readDate } from "./read-date.ts";

const CLOSING = { "[": "]", "{": "}" } as const;

/**
 * A set: `[…]` one of its members, `{…}` all of them. A member is a date without a time, or a range `a..b`, whose ends are equally
 * precise; the first member may be `..b`, the last `a..`. No spaces. Source: Library of Congress 2019, "Set representation" (level 2).
 *
 * @example readSet("[1667,1668,1670..1672]") // one of 1667, 1668, 1670, 1671, 1672
 */
export function readSet(text: string): EdtfSet | Fault {
  const opening = text.startsWith("[") ? "[" : "{";
  const closing = CLOSING[opening];
  const last = text.length - 1;
  if (last < 1 || !text.endsWith(closing)) return fault(last, `the closing ${closing} is missing`, `End the list with ${closing}.`);
  const pieces = text.slice(1, -1).split(",");
  const members: (EdtfDate | EdtfRange)[] = [];
  let at = 1;
  for (const [index, piece] of pieces.entries()) {
    const member = readMember(piece, at);
    if (member.type === "fault") return member;
    const misplaced = member.type === "range" && misplacedOpenEnd(member, index, pieces.length);
    if (misplaced) return fault(at, misplaced, "Write the dates in order of time.");
    members.push(member);
    at += piece.length + 1;
  }
  return { type: "set", text, level: 2, mode: opening === "[" ? "one" : "all", members };
}

function misplacedOpenEnd(range: EdtfRange, index: number, count: number): string | undefined {
  if (!range.from && index > 0) return '".." before a date is only for the first date of a list';
  if (!range.to && index < count - 1) return '".." after a date is only for the last date of a list';
  return undefined;
}

function readMember(text: string, at: number): EdtfDate | EdtfRange | Fault {
  if (text === "") return fault(at, "a date is missing in the list", "Write dates with commas between them, for example [2024-06-20,2024-06-21].");
  const dots = text.indexOf("..");
  return dots < 0 ? readWithoutTime(text, at) : readRange(text, dots, at);
}

function readRange(text: string, dots: number, at: number): EdtfRange | Fault {
  if (text === "..") return fault(at, '".." needs a date before or after it');
  const from = dots > 0 ? readWithoutTime(text.slice(0, dots), at) : undefined;
  if (from?.type === "fault") return from;
  const afterDots = dots + 2;
  const to = afterDots < text.length ? readWithoutTime(text.slice(afterDots), at + afterDots) : undefined;
  if (to?.type === "fault") return to;
  if (from && to) {
    if (from.precision !== to.precision) {
      return fault(at + afterDots, "the two ends of a range must be equally precise", "Write both ends as days, both as months or both as years.");
    }
    if (to.latest < from.earliest) {
      return fault(at + afterDots, "the end is before the start", `Write the earlier end first: ${to.text}..${from.text}.`, "range-reversed");
    }
  }
  return { type: "range", from, to };
}

function readWithoutTime(text: string, at: number): EdtfDate | Fault {
  const date = readDate(text, at);
  if (date.type === "fault" || !date.time) return date;
  return fault(at + text.indexOf("T"), "a date in a list has no time of day", "Leave the time out.");
}
