import { endsOf, knownEnd } from '../date/bounds.js';
import { yearOf, stretch, civilDate } from '../date/civil-date.js';
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
  const dates = teller.model.events.flatMap(({ when }) => when.parsed === void 0 ? [] : datesIn(when.parsed));
  const [one] = dates;
  if (one === void 0) return void 0;
  const first = dates.reduce((low, date) => date.earliest < low.earliest || isWider(date, low) ? date : low, one);
  const last = dates.reduce((high, date) => date.earliest > high.earliest ? date : high, one);
  const isLong = last.year - first.year > longSpan || first.year < 0 || last.year > 9999;
  const [start, end] = [first, last].map(isLong ? yearOf : unitOf);
  return wordDate(start.latest >= end.latest ? start : stretch(start, end), teller.locale, "long");
}
function isWider(date, other) {
  return date.earliest === other.earliest && date.latest > other.latest;
}
function datesIn(edtf) {
  const ends = edtf.type === "set" ? edtf.members.flatMap(endsOf) : endsOf(edtf);
  return ends.map(knownEnd).filter((end) => typeof end === "object");
}
function unitOf(date) {
  const { year, month, grouping } = date;
  if (month !== void 0 && !date.unspecified.year) return civilDate(year, month);
  return grouping === void 0 ? yearOf(date) : { ...date, text: `${year}-${grouping}`, approximate: false, uncertain: false };
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
