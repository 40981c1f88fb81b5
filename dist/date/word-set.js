import { endsOf } from './bounds.js';
import { isPlain, wordSpan } from './word-interval.js';
import { wordChoice, wordList } from './word-pair.js';
import { wordSingle } from './word-single.js';
import { unitOf, wordYear } from './word-unit.js';
import { phrase, variantOf, fill } from './phrase.js';

function wordSet(plainSpeaker, { mode, members }) {
  const speaker = members.some(isBeforeYearOne) ? { ...plainSpeaker, era: true } : plainSpeaker;
  const dates = members.filter((member) => member.type === "date");
  const [first] = members;
  const joint = mode === "one" ? "or" : "and";
  const alone = members.length === 1;
  if (alone && first) return wordMember(speaker, first, mode, alone);
  if (dates.length === members.length && dates.every(isPlain)) {
    return wordChoice(
      speaker,
      joint,
      dates.map((date) => unitOf(speaker, date))
    );
  }
  return wordList(
    speaker,
    joint,
    members.map((member) => {
      const wording = wordMember(speaker, member, mode, alone);
      return member.type === "date" && !member.mask ? () => wording("the") : wording;
    }),
    // "Between 13 and 25 September 2024 or 2025" is not "between 13 and 25 September 2024, or 2025".
    members.slice(0, -1).some(({ type }) => type === "range") ? "open" : ""
  );
}
function isBeforeYearOne(member) {
  return endsOf(member).some((end) => typeof end === "object" && end.year < 1);
}
function wordMember(speaker, member, mode, alone) {
  if (member.type === "date") return wordSingle(speaker, member);
  const { from, to } = member;
  const isOne = mode === "one";
  if (from && to) return wordSpan(speaker, isOne ? "between" : "every", from, to);
  const date = from ?? to;
  if (!date) return () => "";
  if (isOne) return wordOpen(speaker, from ? "after" : "by", date, alone);
  return phrase(speaker, from ? "everySince" : "everyUntil", { date: wordSingle(speaker, date) });
}
function wordOpen(speaker, key, date, alone) {
  const pattern = variantOf(speaker, key, alone && isPlain(date) ? unitOf(speaker, date).key : "");
  const values = { date: wordSingle(speaker, date), next: wordYear(speaker, date.year + 1) };
  return () => fill(speaker, pattern, values);
}

export { wordSet };
