import { knownEnd, endsOf, firstDay, lastDay } from '../date/bounds.js';
import { endsWith } from '../date/ends-with.js';

function mayLieIn({ from, to }, [first, last]) {
  return from < last && (to > first || from >= first);
}
function seenIn(extent2, days) {
  const [first, last] = days;
  const { from, to, startUnit, endUnit, members } = extent2;
  const isStartCut = from < first && from !== -Infinity;
  const isEndCut = to > last && to !== Infinity;
  if (extent2.form === "point" || !(isStartCut || isEndCut)) return extent2;
  return {
    ...extent2,
    start: isStartCut ? startUnit && startUnit.to > first ? "pale" : "square" : extent2.start,
    end: isEndCut ? endUnit && endUnit.from < last ? "pale" : "square" : extent2.end,
    members: members.filter((member) => mayLieIn(member, days))
  };
}
const noMembers = [];
function knownDay({ form, from, to }) {
  if (form === "point") return (from + to) / 2;
  return Number.isFinite(from) ? from : to;
}
function extentOf(value, asOf, asOfStart = asOf) {
  if (value.type === "date") return dateExtent(value);
  if (value.type === "interval") return intervalExtent(value, asOf, asOfStart);
  return setExtent(value);
}
function extent(form, { from, to }, start, end, hollow, startUnit, endUnit, members = noMembers) {
  return { form, from, to, start, end, startUnit, endUnit, members, hollow };
}
function stretchOf(date) {
  if (date.time === void 0) return { from: date.earliest, to: date.latest + 1 };
  const { hour, minute, second } = date.time;
  const moment = date.earliest + (hour * 3600 + minute * 60 + second) / 86400;
  return { from: moment, to: moment };
}
function isVague(date) {
  return date.approximate || date.precision === "season";
}
function isPoint(date) {
  return date.earliest === date.latest;
}
function isUncertain(end) {
  return typeof end === "object" && end.uncertain;
}
function edgeOf(end, closed, open) {
  if (typeof end === "object") return isVague(end) ? "fade" : closed;
  return end === "unknown" ? "ragged" : open;
}
function dateExtent(date) {
  if (knownEnd(date) === "unknown") return extent("within", { from: -Infinity, to: Infinity }, "none", "none", date.uncertain);
  const edge = edgeOf(date, "square", "none");
  return extent(isPoint(date) ? "point" : "unit", stretchOf(date), edge, edge, date.uncertain);
}
function intervalExtent(interval, asOf, asOfStart) {
  const [start, end] = endsOf(interval).map(knownEnd);
  const from = firstDay(start) ?? -Infinity;
  const isReported = asOf !== void 0 && Number.isFinite(asOf) && asOf >= from;
  const isCapped = isReported && (typeof end !== "object" || endsWith(end, { earliest: asOfStart, latest: asOf }));
  const [startUnit, endUnit] = [unitOf(start), isCapped ? void 0 : unitOf(end)];
  return extent(
    "span",
    { from, to: ((isCapped ? asOf : lastDay(end)) ?? Infinity) + 1 },
    edgeOf(start, startUnit ? "pale" : "square", "arrow"),
    isCapped ? "cap" : edgeOf(end, endUnit ? "pale" : "square", "arrow"),
    isUncertain(start) || isUncertain(end),
    startUnit,
    endUnit
  );
}
function unitOf(end) {
  return typeof end !== "object" || isPoint(end) ? void 0 : stretchOf(end);
}
function setExtent(set) {
  const members = set.members.map((member) => {
    const [first, last] = endsOf(member).map((end) => knownEnd(end) === "unknown" ? void 0 : end);
    return { from: firstDay(first) ?? NaN, to: (lastDay(last) ?? NaN) + 1, first, last };
  }).sort((a, b) => a.from - b.from || a.to - b.to);
  const from = Math.min(...members.map((member) => member.from));
  const to = Math.max(...members.map((member) => member.to));
  const isOne = set.mode === "one";
  const isRange = members.length === 1 && set.members[0]?.type === "range";
  const isSeveral = Number.isFinite(to - from) && !isRange;
  const [closed, open] = isOne && !isSeveral ? ["bracket", "none"] : ["square", "arrow"];
  return extent(
    isSeveral ? "several" : isOne ? "within" : "span",
    { from, to },
    edgeOf(members.find((member) => member.from === from)?.first, closed, open),
    edgeOf(members.find((member) => member.to === to)?.last, closed, open),
    isOne || members.some(({ first, last }) => isUncertain(first) || isUncertain(last)),
    void 0,
    void 0,
    isSeveral ? members.map((member) => ({ from: member.from, to: member.to })) : noMembers
  );
}

export { extentOf, knownDay, mayLieIn, seenIn };
