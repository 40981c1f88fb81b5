import { isUnknown } from "../date/bounds.ts";
import { wordClock, wordDate, wordOffset } from "../date/index.ts";
import { wordingOf, type Wording } from "../locale/wording.ts";
import type { Locale } from "../locale/locale.ts";
import { isPublication } from "../model/first-publication.ts";
import { dateIn, placedBy, type Dated, type Model } from "../model/model.ts";
import { cleanText } from "../schema/clean-text.ts";
import { parseProse, pickTranslation, type Count, type Event, type Paragraph, type Text, type Translation } from "../schema/index.ts";

/** Words a story: its own texts in the reader's language, dates and phrases from the locale. */
export interface Teller extends Wording {
  readonly model: Model;
  /** Returns a text in the reader's language, or in the next best that the story has; "" for none. */
  readonly text: (text: Text | undefined) => string;
  /** What was told in another language than the reader's, and the tag of that language; it grows with the telling. */
  readonly foreign: Map<string, string>;
  /** Returns the paragraphs of a text with emphasis and links. */
  readonly prose: (text: Text | undefined) => readonly Paragraph[];
  /** Returns the date in words; where events stand by their first publication, that date and their own. */
  readonly date: (event: Event, form: "long" | "short") => string;
  readonly title: (event: Event) => string;
  /** Returns a date given as EDTF in words; what cannot be read stands as it is. */
  readonly dateOf: (edtf: string) => string;
}

/** Returns the teller of a model in a locale. */
export function tellerOf(model: Model, locale: Locale): Teller {
  const wording = wordingOf(locale);
  const foreign: Teller["foreign"] = new Map();
  const spoken = (tag: string): string => tag.replace(/-.*/, "").toLowerCase();
  const told = (text: string, language: string | undefined): void => {
    if (text.trim() !== "" && language !== undefined && spoken(language) !== spoken(locale.tag)) foreign.set(text.trim(), language);
  };
  const pick = (value: Text = ""): Translation => pickTranslation(value, [locale.tag], model.story.language);
  const text = (value: Text | undefined): string => {
    const { text, language } = pick(value);
    told(text, language);
    return text;
  };
  const dateOf = (edtf: string): string => {
    const date = dateIn(model.story, edtf);
    return date ? wordDate(date, locale, "short") : cleanText(edtf).text;
  };
  return {
    ...wording,
    model,
    text,
    foreign,
    prose: (value) => {
      const { text, language } = pick(value);
      const paragraphs = parseProse(text);
      for (const run of paragraphs.flat()) told(run.text, language);
      return paragraphs;
    },
    date: (event, form) => reportedWords(wording, model, event, form),
    dateOf,
    title: (event) => text(event.title) || missingTitle(wording, model, event),
  };
}

/**
 * The date; where events stand by their publications both dates, or that there is but one. No words say that what is meant was the first: its
 * date may overlap with another's.
 */
function reportedWords(wording: Wording, model: Model, event: Event, form: "long" | "short"): string {
  const { phrase } = wording;
  const publication = placedBy(model, event);
  const date = dateWords(wording, model, event, form);
  if (model.reported === undefined || date === "" || isPublication(event)) return date;
  if (publication === event) return wording.notes([date, phrase("clocks.unreported")]);
  const known = dateWords(wording, model, publication, form);
  if (form === "short" && known === date) return date;
  const first = form === "short" ? known : phrase("thread.reported", { date: known });
  return wording.notes([first, phrase("clocks.own", { date })]);
}

function dateWords(wording: Wording, { story }: Model, { when }: Dated, form: "long" | "short"): string {
  if (when.parsed === undefined) return "";
  if (isUnknown(when.parsed)) return wording.phrase("legend.undated");
  const known = wordDate(when.parsed, wording.locale, form, { asOf: dateIn(story, when.asOf) });
  // A clock without its day says nothing, and a date that has one of its own keeps it.
  if (when.time === undefined || when.parsed.type !== "date" || when.parsed.precision !== "day") return known;
  const date = wordDate(when.parsed, wording.locale, form);
  // Up to when the report knows has no hour: the clock stands by its own date.
  return known.replace(date, () => timedWords(wording, when, date));
}

function timedWords(wording: Wording, when: Event["when"], date: string): string {
  const clock = clockWords(when.time ?? "", wording.locale);
  const time = when.timeApproximate === true ? wording.phrase("time.approximate", { time: clock }) : clock;
  if (when.zone === undefined) return wording.phrase("time.at", { date, time });
  return wording.phrase("time.zoned", { date, time, zone: zoneWords(when.zone, wording.locale) });
}

function clockWords(time: string, locale: Locale): string {
  const [hour = 0, minute = 0, second = 0] = time.split(":").map(Number);
  return wordClock({ hour, minute, second, offset: undefined }, locale);
}

/** An offset is worded; a zone that the IANA names stands as it is. */
function zoneWords(zone: string, locale: Locale): string {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  if (hours === undefined) return zone === "Z" ? wordOffset(0, locale) : zone;
  return wordOffset((sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0)), locale);
}

function missingTitle(wording: Wording, model: Model, event: Event): string {
  const date = dateWords(wording, model, event, "short");
  return date === "" ? wording.phrase("title.missing") : wording.phrase("title.missingDated", { date });
}

/** Returns the badge of a count: "≥ 7", "5–7"; undefined when the count has no number. */
export function countBadge(teller: Teller, count: Count | undefined): string | undefined {
  if (count === undefined || count.dated === "period" || count.dated === "all") return undefined;
  return numberWords(teller, count) || undefined;
}

/** Returns a number that is known within bounds: "≥ 7", "5–7", "7"; "" without bounds. */
export function numberWords({ phrase }: Teller, { min, max }: { readonly min?: number; readonly max?: number }): string {
  if (min === undefined && max === undefined) return "";
  const form = min === undefined ? "max" : max === undefined ? "min" : min === max ? "exact" : "between";
  return phrase(`badge.${form}`, { min: min ?? 0, max: max ?? 0 });
}

/**
 * Returns the words of a count with what is counted, which they may say themselves.
 *
 * @example withUnit(teller, count, "half a dozen") // "half a dozen visits"
 */
export function withUnit(teller: Teller, count: Count | undefined, words: string): string {
  const unit = teller.text(count?.unit);
  // Only a whole word says it: "women" does not say "men".
  const isSaid = ` ${words.replace(/\P{L}+/gu, " ")} `.toLowerCase().includes(` ${unit} `.toLowerCase());
  return unit === "" || isSaid ? words : teller.phrase("count.unit", { words, unit });
}

/** Returns whether a mark is hatched: things are counted whose own dates are not known. */
export function isCounted(event: Event): boolean {
  return event.count !== undefined && (event.count.dated === "none" || event.count.dated === "some");
}
