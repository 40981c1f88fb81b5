import { readClock } from '../read-clock.js';
import { entriesOf } from './cell-list.js';

const YES = /^(?:true|yes|y|x|1|oui|o|vrai)$/i;
const NO = /^(?:false|no|n|0|non|faux)$/i;
const CHOICES = /* @__PURE__ */ new Map([
  ["confirm\xE9", "confirmed"],
  ["rapport\xE9", "reported"],
  ["all\xE9gu\xE9", "alleged"],
  ["contest\xE9", "disputed"],
  ["r\xE9tract\xE9", "retracted"],
  ["pr\xE9vu", "planned"],
  ["\xE9v\xE9nement", "event"],
  ["d\xE9claration", "statement"]
]);
const READERS = {
  text: (_, cell) => cell,
  word: (word) => word,
  address: (word) => word,
  choice: (word) => CHOICES.get(word.toLowerCase()) ?? word.toLowerCase(),
  list: (word) => entriesOf(word, ";,").map((parts) => parts.join(" | ")),
  number: (word) => /^\d+(?:\.\d+)?$/.test(word) ? Number(word) : word,
  boolean: (word) => YES.test(word) ? true : NO.test(word) ? false : word,
  time: (word) => /^\d\d:\d\d:\d\d$/.test(word) ? word : readClock(word) ?? word
};
function valueOf(form, cell) {
  return READERS[form](cell.trim(), cell);
}

export { valueOf };
