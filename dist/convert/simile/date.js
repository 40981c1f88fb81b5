import { yearText } from '../../date/year-text.js';
import { dateInWords } from '../date-in-words.js';
import { wordsOf, below } from '../fields.js';
import { readMoment, withoutMidnight } from '../moment.js';

function readSimileDate(fields, key, options, spot) {
  const text = wordsOf(fields, key, spot)?.trim();
  if (text === void 0) return void 0;
  const year = yearAlone(text);
  if (year !== void 0) return { edtf: yearText(year), isMidnight: false };
  const moment = readMoment(text);
  if (moment) return { ...withoutMidnight(moment), isMidnight: moment.time === "00:00" };
  const edtf = dateInWords(text, options, below(spot, key));
  return edtf === void 0 ? void 0 : { edtf, isMidnight: false };
}
function yearAlone(text) {
  const [, before, digits, after] = /^(AD|CE)?\s*(-?\d{1,9})\s*(BCE?|B\.C\.(?:E\.)?|AD|A\.D\.|CE|C\.E\.)?$/i.exec(text) ?? [];
  if (digits === void 0) return void 0;
  const year = Number(digits);
  const era = (after ?? before)?.toUpperCase();
  if (era === void 0) return digits.length > (year < 0 ? 7 : 4) ? void 0 : year;
  return year <= 0 ? void 0 : era.startsWith("B") ? 1 - year : year;
}

export { readSimileDate };
