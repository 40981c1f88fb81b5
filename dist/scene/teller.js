import { isUnknown } from '../date/bounds.js';
import { wordClock, wordOffset } from '../date/word-clock.js';
import { wordDate } from '../date/word-date.js';
import { wordingOf } from '../locale/wording.js';
import { isPublication } from '../model/first-publication.js';
import { dateIn, placedBy } from '../model/model.js';
import { cleanText } from '../schema/clean-text.js';
import '../schema/story-kind.js';
import { pickTranslation } from '../schema/text.js';
import 'd3';
import { parseProse } from '../schema/prose.js';
import '../schema/parse-story.js';

function tellerOf(model, locale) {
  const wording = wordingOf(locale);
  const foreign = /* @__PURE__ */ new Map();
  const spoken = (tag) => tag.replace(/-.*/, "").toLowerCase();
  const told = (text2, language) => {
    if (text2.trim() !== "" && language !== void 0 && spoken(language) !== spoken(locale.tag)) foreign.set(text2.trim(), language);
  };
  const pick = (value = "") => pickTranslation(value, [locale.tag], model.story.language);
  const text = (value) => {
    const { text: text2, language } = pick(value);
    told(text2, language);
    return text2;
  };
  const dateOf = (edtf) => {
    const date = dateIn(model.story, edtf);
    return date ? wordDate(date, locale, "short") : cleanText(edtf).text;
  };
  return {
    ...wording,
    model,
    text,
    foreign,
    prose: (value) => {
      const { text: text2, language } = pick(value);
      const paragraphs = parseProse(text2);
      for (const run of paragraphs.flat()) told(run.text, language);
      return paragraphs;
    },
    date: (event, form) => reportedWords(wording, model, event, form),
    dateOf,
    title: (event) => text(event.title) || missingTitle(wording, model, event)
  };
}
function reportedWords(wording, model, event, form) {
  const { phrase } = wording;
  const publication = placedBy(model, event);
  const date = dateWords(wording, model, event, form);
  if (model.reported === void 0 || date === "" || isPublication(event)) return date;
  if (publication === event) return wording.notes([date, phrase("clocks.unreported")]);
  const known = dateWords(wording, model, publication, form);
  if (form === "short" && known === date) return date;
  const first = form === "short" ? known : phrase("thread.reported", { date: known });
  return wording.notes([first, phrase("clocks.own", { date })]);
}
function dateWords(wording, { story }, { when }, form) {
  if (when.parsed === void 0) return "";
  if (isUnknown(when.parsed)) return wording.phrase("legend.undated");
  const known = wordDate(when.parsed, wording.locale, form, { asOf: dateIn(story, when.asOf) });
  if (when.time === void 0 || when.parsed.type !== "date" || when.parsed.precision !== "day") return known;
  const date = wordDate(when.parsed, wording.locale, form);
  return known.replace(date, () => timedWords(wording, when, date));
}
function timedWords(wording, when, date) {
  const clock = clockWords(when.time ?? "", wording.locale);
  const time = when.timeApproximate === true ? wording.phrase("time.approximate", { time: clock }) : clock;
  if (when.zone === void 0) return wording.phrase("time.at", { date, time });
  return wording.phrase("time.zoned", { date, time, zone: zoneWords(when.zone, wording.locale) });
}
function clockWords(time, locale) {
  const [hour = 0, minute = 0, second = 0] = time.split(":").map(Number);
  return wordClock({ hour, minute, second}, locale);
}
function zoneWords(zone, locale) {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  if (hours === void 0) return zone === "Z" ? wordOffset(0, locale) : zone;
  return wordOffset((sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0)), locale);
}
function missingTitle(wording, model, event) {
  const date = dateWords(wording, model, event, "short");
  return date === "" ? wording.phrase("title.missing") : wording.phrase("title.missingDated", { date });
}
function countBadge(teller, count) {
  if (count === void 0 || count.dated === "period" || count.dated === "all") return void 0;
  return numberWords(teller, count) || void 0;
}
function numberWords({ phrase }, { min, max }) {
  if (min === void 0 && max === void 0) return "";
  const form = min === void 0 ? "max" : max === void 0 ? "min" : min === max ? "exact" : "between";
  return phrase(`badge.${form}`, { min: min ?? 0, max: max ?? 0 });
}
function withUnit(teller, count, words) {
  const unit = teller.text(count?.unit);
  const isSaid = ` ${words.replace(/\P{L}+/gu, " ")} `.toLowerCase().includes(` ${unit} `.toLowerCase());
  return unit === "" || isSaid ? words : teller.phrase("count.unit", { words, unit });
}
function isCounted(event) {
  return event.count !== void 0 && (event.count.dated === "none" || event.count.dated === "some");
}

export { countBadge, isCounted, numberWords, tellerOf, withUnit };
