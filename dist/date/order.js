import { sortDay, boundsOf } from './bounds.js';

function orderOf(a, b) {
  const moments = compareMoments(a, b);
  if (moments !== void 0) return moments < 0 ? "before" : moments > 0 ? "after" : "same";
  const first = reachOf(a);
  const second = reachOf(b);
  if (first.latest < second.earliest) return "before";
  if (second.latest < first.earliest) return "after";
  const oneDay = first.earliest === first.latest && second.earliest === second.latest;
  return oneDay && !hasTime(a) && !hasTime(b) ? "same" : "may-overlap";
}
function compareDates(a, b) {
  return compareNumbers(sortDay(a), sortDay(b)) || compareNumbers(boundsOf(a).latest ?? Infinity, boundsOf(b).latest ?? Infinity) || compareNumbers(secondOfDay(a), secondOfDay(b)) || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
}
function compareNumbers(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function hasTime(edtf) {
  return edtf.type === "date" && edtf.time !== void 0;
}
function secondOfDay(edtf) {
  return hasTime(edtf) ? edtf.time.hour * 3600 + edtf.time.minute * 60 + edtf.time.second : -1;
}
function compareMoments(a, b) {
  if (!hasTime(a) || !hasTime(b)) return void 0;
  const [first, second] = [a.time.offset, b.time.offset];
  if (first === void 0 !== (second === void 0)) return void 0;
  const days = (a.earliest - b.earliest) * 86400;
  return days + secondOfDay(a) - (first ?? 0) * 60 - (secondOfDay(b) - (second ?? 0) * 60);
}
function reachOf(edtf) {
  const { earliest = -Infinity, latest = Infinity } = boundsOf(edtf);
  const [first, last] = edtf.type === "date" ? [edtf, edtf] : edtf.type === "interval" ? [edtf.start, edtf.end] : setEnds(edtf);
  return { earliest: earliest - slackOf(first), latest: latest + slackOf(last) };
}
function slackOf(end) {
  return typeof end === "object" && end.approximate ? end.latest - end.earliest + 1 : 0;
}
function setEnds({ members }) {
  const dates = members.flatMap((member) => member.type === "date" ? [member] : [member.from, member.to]).filter((date) => date !== void 0);
  const first = dates.reduce((best, date) => date.earliest - slackOf(date) < best.earliest - slackOf(best) ? date : best);
  const last = dates.reduce((best, date) => date.latest + slackOf(date) > best.latest + slackOf(best) ? date : best);
  return [first, last];
}

export { compareDates, orderOf };
