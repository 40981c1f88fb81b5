import { fault, reversed } from './fault.js';
import { readWithoutTime } from './read-date.js';

function readSet(text) {
  const mode = text.startsWith("[") ? "one" : "all";
  const closing = mode === "one" ? "]" : "}";
  if (!text.endsWith(closing)) return fault(text.length - 1, `the closing ${closing} is missing`, `End the list with ${closing}.`);
  const pieces = text.slice(1, -1).split(",");
  const members = [];
  let at = 1;
  for (const piece of pieces) {
    const member = readMember(piece, at);
    if (member.type === "fault") return member;
    if (member.type === "range" && (!member.from && at > 1 || !member.to && members.length < pieces.length - 1)) {
      return fault(at, "only the first or the last date of a list is open", "Write the dates in order of time.");
    }
    members.push(member);
    at += piece.length + 1;
  }
  return { type: "set", text, level: 2, mode, members };
}
function readMember(text, at) {
  const dots = text.indexOf("..");
  if (text === "" || text === "..") return fault(at, "a date is missing in the list", "Write it like [2024-06-20,2024-06-21].");
  if (dots < 0) return readWithoutTime(text, at);
  const second = at + dots + 2;
  const from = dots > 0 ? readWithoutTime(text.slice(0, dots), at) : void 0;
  if (from?.type === "fault") return from;
  const to = dots + 2 < text.length ? readWithoutTime(text.slice(dots + 2), second) : void 0;
  if (to?.type === "fault") return to;
  if (from && to && from.precision !== to.precision) {
    return fault(second, "the ends of a range must be equally precise", "Write two days, two months or two years.");
  }
  return from && to && to.latest < from.earliest ? reversed(second, `${to.text}..${from.text}`) : { type: "range", from, to };
}

export { readSet };
