import { qualifierOf, ALL_CERTAIN } from './qualifier.js';

const ALL_KNOWN = { year: false, month: false, day: false };
const NO_DETAILS = {};
function makeDate(text, level, { precision, earliest, latest }, year, month, day, { grouping, time, mask, significantDigits, qualifiers = ALL_CERTAIN, signs = "" } = NO_DETAILS) {
  const { uncertain, approximate } = qualifierOf(signs);
  return {
    type: "date",
    text,
    level,
    precision,
    year,
    month,
    day,
    grouping,
    time,
    unspecified: mask ? { year: mask.year.includes("X"), month: !!mask.month?.includes("X"), day: !!mask.day?.includes("X") } : ALL_KNOWN,
    mask,
    significantDigits,
    approximate,
    uncertain,
    qualifiers,
    earliest,
    latest
  };
}

export { makeDate };
