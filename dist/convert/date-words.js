import { isUnknown } from '../date/bounds.js';
import { parseEdtf } from '../date/parse-edtf.js';
import { wordClock, wordOffset } from '../date/word-clock.js';
import { wordDate } from '../date/word-date.js';
import { pickText } from '../schema/text.js';

function wordsOfWhen(when, wording, language) {
  const { locale, phrase } = wording;
  const { parsed, time, zone, asOf } = when;
  if (parsed === void 0) return unread(when, wording, language);
  if (isUnknown(parsed)) return phrase("legend.undated");
  const read = parseEdtf(asOf);
  const date = wordDate(parsed, locale, "long", read.ok ? { asOf: read.value } : {});
  if (time === void 0) return date;
  const [hour = 0, minute = 0, second = 0] = time.split(":").map(Number);
  const clock = wordClock({ hour, minute, second}, locale);
  const said = when.timeApproximate === true ? phrase("time.approximate", { time: clock }) : clock;
  return zone === void 0 ? phrase("time.at", { date, time: said }) : phrase("time.zoned", { date, time: said, zone: zoneWords(zone, locale) });
}
function zoneWords(zone, locale) {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  if (hours === void 0) return zone === "Z" ? wordOffset(0, locale) : zone;
  return wordOffset((sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)), locale);
}
function unread({ words, edtf }, { locale, phrase }, language) {
  if (words !== void 0) return pickText(words, [locale.tag], language);
  return edtf === "" ? phrase("unplaced.missing") : edtf;
}
function wordsOfDate(edtf, locale) {
  const read = parseEdtf(edtf);
  return read.ok ? wordDate(read.value, locale, "long") : edtf;
}

export { wordsOfDate, wordsOfWhen };
