import { endsOf, sortDay } from '../date/bounds.js';
import { civilFromDay } from '../date/civil.js';
import { stretch, civilDate } from '../date/civil-date.js';
import { wordDate } from '../date/word-date.js';

const longSpan = 40;
function summaryOf(teller) {
  const { events } = teller.model;
  const count = teller.phrase("summary.events", { count: events.length });
  const span = spanOf(teller);
  const inexact = events.filter(({ when }) => when.parsed !== void 0 && !isExact(when.parsed)).length;
  const replies = countReplies(events);
  const parts = [
    span === void 0 ? count : teller.phrase("summary.dated", { events: count, interval: span }),
    ...inexact === 0 ? [] : [teller.phrase("summary.inexact", { count: inexact })],
    ...replies === 0 ? [] : [teller.phrase("summary.replies", { count: replies })]
  ];
  return teller.phrase("summary.sentence", { parts: parts.join(teller.phrase("join.semicolon")) });
}
function spanOf(teller) {
  const days = teller.model.events.flatMap(({ when }) => when.parsed === void 0 ? [] : daysOf(when.parsed)).filter(Number.isFinite);
  if (days.length === 0) return void 0;
  const first = days.reduce((low, day) => Math.min(low, day));
  const last = days.reduce((high, day) => Math.max(high, day));
  const [start, end] = [civilFromDay(first), civilFromDay(last)];
  const isLong = end.year - start.year > longSpan || start.year < 0 || end.year > 9999;
  const dateOf = ({ year, month }) => civilDate(year, isLong ? void 0 : month);
  return wordDate(stretch(dateOf(start), dateOf(end)), teller.locale, "long");
}
function daysOf(edtf) {
  const end = edtf.type === "interval" && typeof edtf.end === "object" ? [edtf.end.earliest] : [];
  return [sortDay(edtf), ...end].map(Math.floor);
}
function isExact(edtf) {
  if (edtf.type === "interval") return endsOf(edtf).every((end) => typeof end === "object" && isExact(end));
  if (edtf.type === "set") return edtf.mode === "all" && edtf.members.every((member) => member.type === "date" && isExact(member));
  return (edtf.precision === "day" || edtf.precision === "time") && !edtf.uncertain && !edtf.approximate;
}
const silent = /* @__PURE__ */ new Set(["no-reply", "not-contacted"]);
function countReplies(events) {
  const own = /* @__PURE__ */ new Set();
  let other = 0;
  for (const event of events) {
    if (event.relations.some(({ type }) => type === "replies-to")) own.add(event.id);
    for (const reply of event.replies) {
      if (silent.has(reply.stance)) continue;
      if (reply.event === void 0) other += 1;
      else own.add(reply.event);
    }
  }
  return own.size + other;
}

export { summaryOf };
