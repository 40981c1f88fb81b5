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
  if (edtf.type !== "set") {
    const [first, last] = endsOf(edtf);
    return { earliest: firstDay(first), latest: lastDay(last) };
  }
  const ends = edtf.members.map(endsOf);
  return {
    earliest: Math.min(...ends.map(([first]) => firstDay(first))),
    latest: Math.max(...ends.map(([, last]) => lastDay(last)))
  };
}
function sortDay(edtf) {
  const { earliest, latest } = boundsOf(edtf);
  if (earliest !== void 0 && earliest !== -Infinity) return earliest;
  return latest !== void 0 && latest !== Infinity ? latest : earliest ?? Infinity;
}

export { boundsOf, endsOf, firstDay, lastDay, sortDay };
