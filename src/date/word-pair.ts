import { type Unit, unitFor, withoutShared, wordUnit } from "./word-unit.ts";
import { type Speaker, type Phrase, fill, variantOf } from "./phrase.ts";

/**
 * Two dates of the same kind in one phrase, what they share said once: "13 to 25 September 2024".
 *
 * @example wordPair(speaker, "interval", first, last)("")
 */
export function wordPair(speaker: Speaker, key: "interval" | "between" | "every", first: Unit, last: Unit): Phrase {
  const [start = first, end = last] = shareParts(speaker, [first, last]);
  // A year with its era has a space in it, which a tight dash would join to the wrong word.
  const spaced = first.key === "year" && /\s/.test(`${first.values.year}${last.values.year}`);
  const unit = start.key === first.key ? end.key : start.key;
  const pattern = first.key === last.key && !spaced ? variantOf(speaker, key, unit) : speaker.patterns[key];
  const values = { start: wordUnit(speaker, start), end: wordUnit(speaker, end) };
  return (inflection) => fill(speaker, speaker.patterns[`${key}:${inflection}`] ?? pattern, values);
}

/**
 * Two years as one stretch.
 *
 * @example wordYears(speaker, 1900, 1999) .span("") // "1900–1999"
 */
export function wordYears(speaker: Speaker, firstYear: number, lastYear: number) {
  const both = firstYear < 1 ? { ...speaker, era: true } : speaker;
  const [first, last] = [unitFor(both, firstYear), unitFor(both, lastYear)];
  return { first: wordUnit(both, first), last: wordUnit(both, last), span: wordPair(both, "interval", first, last) };
}

/**
 * Several dates in a list, what all share said once: "20 or 21 June 2024".
 *
 * @example wordChoice(speaker, "or", [first, second])("")
 */
export function wordChoice(speaker: Speaker, key: "or" | "and", units: readonly Unit[]): Phrase {
  return wordList(
    speaker,
    key,
    shareParts(speaker, units).map((unit) => wordUnit(speaker, unit)),
  );
}

/**
 * Wordings in a list, the last joined by "or" or "and".
 *
 * @param variant of the joint, which then stands between all of them.
 * @example wordList(speaker, "or", [one, two, three])("") // "1667, 1668 or 1670"
 */
export function wordList(speaker: Speaker, key: "or" | "and", wordings: readonly Phrase[], variant = ""): Phrase {
  const lastIndex = wordings.length - 1;
  return wordings.reduce((first, end, index) => (inflection) => {
    const joint = variant || index === lastIndex ? key : "list";
    const pattern = speaker.patterns[`${joint}:${variant || inflection}`] ?? variantOf(speaker, joint, key);
    return fill(speaker, pattern, { start: first(inflection), end });
  });
}

/** The dates without what all of them share, but for the one that says it. */
function shareParts({ words }: Speaker, units: readonly Unit[]): readonly Unit[] {
  const speaking = words.sharedBy === "last" ? units.length - 1 : 0;
  const [first] = units;
  const shortened = units.map((unit) => first && withoutShared(unit, unit === first ? (units[1] ?? unit) : first));
  const sameKey = shortened.every((unit) => unit && unit.key === shortened[0]?.key);
  return sameKey ? units.map((unit, index) => (index === speaking ? unit : (shortened[index] ?? unit))) : units;
}
