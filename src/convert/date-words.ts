import { isUnknown } from "../date/bounds.ts";
import { parseEdtf, wordClock, wordDate, wordOffset } from "../date/index.ts";
import type { Locale } from "../locale/locale.ts";
import type { Wording } from "../locale/wording.ts";
import type { When } from "../schema/story.ts";
import { pickText } from "../schema/text.ts";

/**
 * Returns a date in words, with its time of day; what was written when it cannot be read.
 *
 * @example wordsOfWhen(event.when, wordingOf(en), "en") // "25 September 2024, 07:00 (UTC+4)"
 */
export function wordsOfWhen(when: When, wording: Wording, language: string): string {
  const { locale, phrase } = wording;
  const { parsed, time, zone, asOf } = when;
  if (parsed === undefined) return unread(when, wording, language);
  if (isUnknown(parsed)) return phrase("legend.undated");
  const read = parseEdtf(asOf);
  const date = wordDate(parsed, locale, "long", read.ok ? { asOf: read.value } : {});
  if (time === undefined) return date;
  const [hour = 0, minute = 0, second = 0] = time.split(":").map(Number);
  const clock = wordClock({ hour, minute, second, offset: undefined }, locale);
  const said = when.timeApproximate === true ? phrase("time.approximate", { time: clock }) : clock;
  return zone === undefined
    ? phrase("time.at", { date, time: said })
    : phrase("time.zoned", { date, time: said, zone: zoneWords(zone, locale) });
}

/** An offset is worded; a zone that has a name stands by it. */
function zoneWords(zone: string, locale: Locale): string {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  if (hours === undefined) return zone === "Z" ? wordOffset(0, locale) : zone;
  return wordOffset((sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)), locale);
}

function unread({ words, edtf }: When, { locale, phrase }: Wording, language: string): string {
  if (words !== undefined) return pickText(words, [locale.tag], language);
  return edtf === "" ? phrase("unplaced.missing") : edtf;
}

/**
 * Returns an EDTF text in words; the text itself when it cannot be read.
 *
 * @example wordsOfDate("2024-34", en) // "the second quarter of 2024"
 */
export function wordsOfDate(edtf: string, locale: Locale): string {
  const read = parseEdtf(edtf);
  return read.ok ? wordDate(read.value, locale, "long") : edtf;
}
