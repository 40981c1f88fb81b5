import { boundsOf } from './bounds.js';
import { endsWith } from './ends-with.js';
import { wordInterval } from './word-interval.js';
import { wordSet } from './word-set.js';
import { wordSingle } from './word-single.js';
import { fill } from './phrase.js';

function wordDate(edtf, locale, form, { asOf } = {}) {
  const words = locale.date;
  const speaker = { words, patterns: words[form], tag: locale.tag };
  const date = asOf ? withAsOf(speaker, edtf, asOf) : worded(speaker, edtf)("");
  return words.contractions.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), date);
}
function worded(speaker, edtf) {
  if (edtf.type === "date") return wordSingle(speaker, edtf);
  return edtf.type === "interval" ? wordInterval(speaker, edtf) : wordSet(speaker, edtf);
}
function withAsOf(speaker, edtf, asOf) {
  const known = edtf.type === "interval" && endsWith(edtf.end, boundsOf(asOf)) ? { ...edtf, end: "open" } : edtf;
  return fill(speaker, speaker.patterns.asOf, { date: worded(speaker, known), asOf: worded(speaker, asOf) });
}

export { wordDate };
