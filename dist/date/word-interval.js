import { phrase, fill } from './phrase.js';
import { isPhrase } from './word-mask.js';
import { wordPair } from './word-pair.js';
import { wordSingle } from './word-single.js';
import { unitOf } from './word-unit.js';

function wordInterval(speaker, { start, end }) {
  const from = typeof start === "object" ? start : void 0;
  const to = typeof end === "object" ? end : void 0;
  if (from && from.text === to?.text) return wordSingle(speaker, from);
  if (!from && !to || [from, to].some((date) => date?.mask && isPhrase(date.mask))) {
    return phrase(speaker, "ends", { start: wordEnd(speaker, start), end: wordEnd(speaker, end) });
  }
  if (from && to) return wordSpan(speaker, "interval", from, to);
  if (from) return phrase(speaker, end === "open" ? "since" : "fromUnknownEnd", { date: wordSingle(speaker, from) });
  return phrase(speaker, start === "open" ? "until" : "untilUnknownStart", { date: wordEnd(speaker, end) });
}
function wordEnd(speaker, end) {
  return typeof end === "object" ? wordSingle(speaker, end) : phrase(speaker, end, {});
}
function wordSpan(speaker, key, start, end) {
  if (start.text === end.text) return wordSingle(speaker, start);
  const both = start.year < 1 ? { ...speaker, era: true } : speaker;
  if (isPlain(start) && isPlain(end)) return wordPair(both, key, unitOf(both, start), unitOf(both, end));
  const values = { start: wordSingle(both, start), end: wordSingle(both, end) };
  return values.start("") === values.end("") ? values.start : () => fill(both, both.patterns[key], values);
}
function isPlain({ mask, approximate, uncertain, significantDigits, grouping = 0 }) {
  return !mask && !approximate && !uncertain && significantDigits === void 0 && (grouping < 25 || grouping > 32);
}

export { isPlain, wordInterval, wordSpan };
