import { statusWords } from './status-badge.js';
import { isCounted } from './teller.js';

function labelTextOf(teller, event) {
  const title = teller.title(event);
  const parts = [teller.date(event, "short")];
  const words = event.count === void 0 ? "" : teller.text(event.count.words);
  if (words !== "" && !title.toLowerCase().includes(words.toLowerCase())) parts.push(words);
  if (isCounted(event)) parts.push(teller.phrase(event.count?.dated === "some" ? "note.datedSome" : "note.undated"));
  const status = statusWords(teller, event.status);
  if (status !== void 0) parts.push(status);
  return { title, note: parts.reduce((first, second) => teller.phrase("note.join", { first, second })) };
}

export { labelTextOf };
