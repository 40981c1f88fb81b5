import { oneLine } from './fields.js';

const LONGEST_TITLE = 120;
function madeTitle(text) {
  const line = oneLine(text);
  if (line.length <= LONGEST_TITLE) return line;
  const [sentence = ""] = /^.*?[.!?…。](?=\s)/.exec(line) ?? [];
  if (sentence !== "" && sentence.length <= LONGEST_TITLE) return sentence;
  const cut = line.slice(0, LONGEST_TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST_TITLE / 2)).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
}

export { madeTitle };
