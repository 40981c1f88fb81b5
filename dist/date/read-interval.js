import { fault, reversed } from './fault.js';
import { readWithoutTime } from './read-date.js';

function readInterval(text, slash) {
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
function readEnd(text, at) {
  if (text === "") return "unknown";
  return text === ".." ? "open" : readWithoutTime(text, at);
}
function levelOf(...ends) {
  const levels = ends.map((end) => typeof end === "string" ? 1 : end.mask ? 2 : end.level);
  return levels.includes(2) ? 2 : levels.includes(1) ? 1 : 0;
}

export { readInterval };
