import { statusBadge } from './status-badge.js';
import { withUnit, isCounted } from './teller.js';

function labelTextOf(teller, event) {
  const first = dateLine(teller, event);
  const badge = statusBadge(teller, event.status);
  return {
    title: teller.title(event),
    note: badge ? teller.notes([first, `${badge.sign}\xA0${badge.word}`]) : first
  };
}
function dateLine(teller, event) {
  const title = teller.title(event);
  const parts = [unbroken(teller.date(event, "short"))];
  const words = teller.text(event.count?.words);
  if (words !== "" && !title.toLowerCase().includes(words.toLowerCase())) parts.push(withUnit(teller, event.count, words));
  if (isCounted(event)) parts.push(teller.phrase(event.count?.dated === "some" ? "note.datedSome" : "note.undated"));
  return teller.notes(parts);
}
function unbroken(date) {
  return date.replace(/(^|\D)(\d{1,2}[^\s\d,)]{0,3}) (?=[^\d\s(–·])/g, "$1$2\xA0").replace(/ (?=\d{4}(?!\d)|\?)/g, "\xA0").replace(/h (?=\d)/g, "h\xA0");
}

export { dateLine, labelTextOf, unbroken };
