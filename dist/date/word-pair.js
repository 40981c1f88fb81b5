import { wordUnit, unitFor, withoutShared } from './word-unit.js';
import { variantOf, fill } from './phrase.js';

function wordPair(speaker, key, first, last) {
  const [start = first, end = last] = shareParts(speaker, [first, last]);
  const spaced = first.key === "year" && /\s/.test(`${first.values.year}${last.values.year}`);
  const unit = start.key === first.key ? end.key : start.key;
  const pattern = first.key === last.key && !spaced ? variantOf(speaker, key, unit) : speaker.patterns[key];
  const values = { start: wordUnit(speaker, start), end: wordUnit(speaker, end) };
  return (inflection) => fill(speaker, speaker.patterns[`${key}:${inflection}`] ?? pattern, values);
}
function wordYears(speaker, firstYear, lastYear) {
  const both = firstYear < 1 ? { ...speaker, era: true } : speaker;
  const [first, last] = [unitFor(both, firstYear), unitFor(both, lastYear)];
  return { first: wordUnit(both, first), last: wordUnit(both, last), span: wordPair(both, "interval", first, last) };
}
function wordChoice(speaker, key, units) {
  return wordList(
    speaker,
    key,
    shareParts(speaker, units).map((unit) => wordUnit(speaker, unit))
  );
}
function wordList(speaker, key, wordings, variant = "") {
  const lastIndex = wordings.length - 1;
  return wordings.reduce((first, end, index) => (inflection) => {
    const joint = variant || index === lastIndex ? key : "list";
    const pattern = speaker.patterns[`${joint}:${variant || inflection}`] ?? variantOf(speaker, joint, key);
    return fill(speaker, pattern, { start: first(inflection), end });
  });
}
function shareParts({ words }, units) {
  const speaking = words.sharedBy === "last" ? units.length - 1 : 0;
  const [first] = units;
  const shortened = units.map((unit) => first && withoutShared(unit, unit === first ? units[1] ?? unit : first));
  const sameKey = shortened.every((unit) => unit && unit.key === shortened[0]?.key);
  return sameKey ? units.map((unit, index) => index === speaking ? unit : shortened[index] ?? unit) : units;
}

export { wordChoice, wordList, wordPair, wordYears };
