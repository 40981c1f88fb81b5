function endsOf(part) {
  if (part.type === "date") return [part, part];
  return part.type === "interval" ? [part.start, part.end] : [part.from, part.to];
}
function firstDay(end) {
  return typeof end === "object" ? end.earliest : end === "unknown" ? void 0 : -Infinity;
}
function lastDay(end) {
  return typeof end === "object" ? end.latest : end === "unknown" ? void 0 : Infinity;
}
function boundsOf(edtf) {
  if (edtf.type !== "set") return boundsBetween(endsOf(edtf));
  const ends = edtf.members.map(endsOf);
  return {
    earliest: Math.min(...ends.map(([first]) => firstDay(first))),
    latest: Math.max(...ends.map(([, last]) => lastDay(last)))
  };
}
function isUnknown(edtf) {
  if (edtf.type !== "date" || knownEnd(edtf) !== "unknown") return false;
  return !/\d/.test(`${edtf.mask?.month ?? ""}${edtf.mask?.day ?? ""}`);
}
function boundsBetween([first, last]) {
  return { earliest: firstDay(first), latest: lastDay(last) };
}
function knownEnd(end) {
  return typeof end === "object" && end.mask !== void 0 && /^X+$/.test(end.mask.year) ? "unknown" : end;
}
function sortDay(edtf) {
  const { earliest, latest } = edtf.type === "set" ? boundsOf(edtf) : boundsBetween(endsOf(edtf).map(knownEnd));
  if (earliest !== void 0 && earliest !== -Infinity) return earliest;
  return latest !== void 0 && latest !== Infinity ? latest : earliest ?? Infinity;
}

export { boundsOf, endsOf, firstDay, isUnknown, knownEnd, lastDay, sortDay };
