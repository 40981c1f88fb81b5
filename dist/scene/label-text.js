import { statusWords } from './status-badge.js';
import { isCounted } from './teller.js';

function labelTextOf(teller, event) {
  const first = dateLine(teller, event);
  const second = statusWords(teller, event.status);
  return { title: teller.title(event), note: second === void 0 ? first : teller.phrase("note.join", { first, second }) };
}
function dateLine(teller, event) {
  const title = teller.title(event);
  const parts = [teller.date(event, "short")];
  const words = event.count === void 0 ? "" : teller.text(event.count.words);
  if (words !== "" && !title.toLowerCase().includes(words.toLowerCase())) parts.push(words);
  if (isCounted(event)) parts.push(teller.phrase(event.count?.dated === "some" ? "note.datedSome" : "note.undated"));
  return parts.reduce((first, second) => teller.phrase("note.join", { first, second }));
}

export { dateLine, labelTextOf };
