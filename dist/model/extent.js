const noMembers = [];
function extentOf(value, asOf) {
  if (value.type === "date") return dateExtent(value);
  if (value.type === "interval") return intervalExtent(value, asOf);
  return setExtent(value);
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
function dateExtent(date) {
  const edge = isVague(date) ? "fade" : "square";
  const { from, to } = stretchOf(date);
  const form = isPoint(date) ? "point" : "unit";
  return { form, from, to, start: edge, end: edge, startUnit: void 0, endUnit: void 0, members: noMembers, hollow: date.uncertain };
}
function intervalExtent(interval, asOf) {
  const { from, start, startUnit } = startOf(interval.start);
  const horizon = asOf !== void 0 && Number.isFinite(asOf) && asOf >= from ? asOf : void 0;
  const { to, end, endUnit } = endOf(interval.end, horizon);
  const hollow = isUncertain(interval.start) || isUncertain(interval.end);
  return { form: "span", from, to, start, end, startUnit, endUnit, members: noMembers, hollow };
}
function isUncertain(end) {
  return typeof end === "object" && end.uncertain;
}
function unitEdge(date) {
  if (isVague(date)) return "fade";
  return isPoint(date) ? "square" : "pale";
}
function startOf(start) {
  if (start === "open") return { from: -Infinity, start: "arrow", startUnit: void 0 };
  if (start === "unknown") return { from: -Infinity, start: "ragged", startUnit: void 0 };
  return { from: start.earliest, start: unitEdge(start), startUnit: isPoint(start) ? void 0 : stretchOf(start) };
}
function endOf(end, horizon) {
  if (typeof end !== "object") {
    if (horizon !== void 0) return { to: horizon + 1, end: "cap", endUnit: void 0 };
    return { to: Infinity, end: end === "open" ? "arrow" : "ragged", endUnit: void 0 };
  }
  if (horizon !== void 0 && isPoint(end) && end.latest === horizon) return { to: horizon + 1, end: "cap", endUnit: void 0 };
  return { to: end.latest + 1, end: unitEdge(end), endUnit: isPoint(end) ? void 0 : stretchOf(end) };
}
function setExtent(set) {
  const members = set.members.map(memberOf).sort((a, b) => a.from - b.from || a.to - b.to);
  const from = Math.min(...members.map((member) => member.from));
  const to = Math.max(...members.map((member) => member.to));
  const isOne = set.mode === "one";
  const isRange = members.length === 1 && set.members[0]?.type === "range";
  const isClosed = Number.isFinite(from) && Number.isFinite(to);
  const isSeveral = isClosed && !isRange;
  const [closed, open] = isOne && !isSeveral ? ["bracket", "none"] : ["square", "arrow"];
  return {
    form: isSeveral ? "several" : isOne ? "within" : "span",
    from,
    to,
    start: setEdge(members.find((member) => member.from === from)?.first, closed, open),
    end: setEdge(members.find((member) => member.to === to)?.last, closed, open),
    startUnit: void 0,
    endUnit: void 0,
    members: isSeveral ? members.map((member) => ({ from: member.from, to: member.to })) : noMembers,
    hollow: isOne
  };
}
function setEdge(date, closed, open) {
  if (date === void 0) return open;
  return isVague(date) ? "fade" : closed;
}
function memberOf(member) {
  const [first, last] = member.type === "date" ? [member, member] : [member.from, member.to];
  return { from: first?.earliest ?? -Infinity, to: last === void 0 ? Infinity : last.latest + 1, first, last };
}

export { extentOf };
