function boundsOf(edtf) {
  if (edtf.type === "date") return { earliest: edtf.earliest, latest: edtf.latest };
  if (edtf.type === "interval") return { earliest: startBound(edtf.start), latest: endBound(edtf.end) };
  return {
    earliest: Math.min(...edtf.members.map(firstDay)),
    latest: Math.max(...edtf.members.map(lastDay))
  };
}
function sortDay(edtf) {
  const { earliest, latest } = boundsOf(edtf);
  if (earliest !== void 0 && earliest !== -Infinity) return earliest;
  return latest !== void 0 && latest !== Infinity ? latest : earliest ?? Infinity;
}
function startBound(start) {
  if (start === "open") return -Infinity;
  return start === "unknown" ? void 0 : start.earliest;
}
function endBound(end) {
  if (end === "open") return Infinity;
  return end === "unknown" ? void 0 : end.latest;
}
function firstDay(member) {
  if (member.type === "date") return member.earliest;
  return member.from ? member.from.earliest : -Infinity;
}
function lastDay(member) {
  if (member.type === "date") return member.latest;
  return member.to ? member.to.latest : Infinity;
}

export { boundsOf, sortDay };
