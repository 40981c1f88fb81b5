import { statusBadge } from './status-badge.js';
import { isCounted } from './teller.js';

function labelTextOf(teller, event) {
  const first = dateLine(teller, event);
  const badge = statusBadge(teller, event.status);
  return {
    title: teller.title(event),
    note: badge ? teller.phrase("note.join", { first, second: `${badge.sign}\xA0${badge.word}` }) : first
  };
}
function withUnit(teller, count, words) {
  const unit = count?.unit === void 0 ? "" : teller.text(count.unit);
  return unit === "" ? words : teller.phrase("count.unit", { words, unit });
}
function dateLine(teller, event) {
  const title = teller.title(event);
  const parts = [teller.date(event, "short")];
  const words = event.count === void 0 ? "" : teller.text(event.count.words);
  if (words !== "" && !title.toLowerCase().includes(words.toLowerCase())) parts.push(withUnit(teller, event.count, words));
  if (isCounted(event)) parts.push(teller.phrase(event.count?.dated === "some" ? "note.datedSome" : "note.undated"));
  return parts.reduce((first, second) => teller.phrase("note.join", { first, second }));
}

export { dateLine, labelTextOf, withUnit };
