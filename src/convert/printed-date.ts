import { civilFromDay, parseEdtf } from "../date/index.ts";
import { formatDay } from "../date/format-day.ts";
import { atomsOf, type Atom } from "./printed/atoms.ts";
import { english } from "./printed/lexicon-en.ts";
import { french } from "./printed/lexicon-fr.ts";
import { knows, type Lexicon } from "./printed/lexicon.ts";
import type { DayOrder } from "./printed/point.ts";
import { readingsOf, type Doubt, type Reading } from "./printed/readings.ts";
import { stretch } from "./printed/read-stretch.ts";

/** What is known about the dates of a document. */
export interface PrintedDateOptions {
  /** The language of the words; by default whichever of English and French they are in. */
  readonly language?: "en" | "fr" | undefined;
  /** The year of dates that are printed without one. */
  readonly year?: number | undefined;
  /** Which comes first in dates such as "03/04/2024"; without it they are a question. */
  readonly order?: DayOrder | undefined;
  /** Two digits are the first year that ends so and is not before this one: with 1950, "77" is 1977 and "17" is 2017. */
  readonly firstYear?: number | undefined;
}

/** What a printed date was read as. */
export type PrintedDate =
  | {
      readonly type: "date";
      readonly edtf: string;
      /** What was printed, where it says more than the EDTF text, or says it otherwise. */
      readonly words?: string;
      /** `doubtful`: it is EDTF, and people also write something else that way. */
      readonly sure: "certain" | "doubtful";
      /** Why it is doubtful, a sentence without its full stop. */
      readonly why?: string;
    }
  | {
      readonly type: "question";
      /** What must be told: which comes first, the whole year, how a number is meant … */
      readonly asks: "order" | "year" | "century" | "weekday" | "number" | "meaning";
      /** What must be told, a sentence without its full stop. */
      readonly why: string;
      /** The EDTF texts that may be meant; none where no year is known. */
      readonly readings: readonly string[];
    }
  /** It is not wholly understood. */
  | { readonly type: "none" };

/** Printed dates are short: what is longer is prose with a date in it. */
const LONGEST_DATE = 120;
/** EDTF tells time to the second: what is finer is in the words alone. */
const FRACTION = /:\d\d\.0*[1-9]/;
const NONE: PrintedDate = { type: "none" };
const LEXICONS: Readonly<Record<"en" | "fr", Lexicon>> = { en: english, fr: french };

/**
 * Reads a date as newsrooms print it, in English or French, into EDTF. Every word of the text is accounted for: what is not wholly
 * understood is none, what can be understood in two ways is a question, and no date is ever made into another one.
 *
 * @example
 * readPrintedDate("mid-May 2024") // { type: "date", edtf: "2024-05~", words: "mid-May 2024", sure: "certain" }
 * readPrintedDate("03/04/2024") // { type: "question", readings: ["2024-04-03", "2024-03-04"], … }
 */
export function readPrintedDate(text: string, options: PrintedDateOptions = {}): PrintedDate {
  // Programs that hold a column as numbers write its years so.
  const written = text.trim().replace(/^(\d{4})\.0$/, "$1");
  if (parseEdtf(written).ok) return edtfAsItStands(written);
  if (written === "" || written.length > LONGEST_DATE) return NONE;
  const atoms = atomsOf(written);
  const serial = serialReadings(written);
  if (serial !== undefined) return serial;
  const languages = options.language === undefined ? (["en", "fr"] as const) : [options.language];
  const readings = languages.flatMap((language) => readingsIn(atoms, LEXICONS[language], options));
  return decide(written, asStated(readings));
}

function readingsIn(atoms: readonly Atom[], lexicon: Lexicon, options: PrintedDateOptions): readonly Reading[] {
  if (!atoms.every((atom) => knows(lexicon, atom))) return [];
  return stretch({ atoms, lexicon }, 0).flatMap(({ value, end }) => (end === atoms.length ? readingsOf(value, options) : []));
}

/** A stated order decides, where the date can be read so. */
function asStated(readings: readonly Reading[]): readonly Reading[] {
  const stated = readings.filter(({ doubts }) => !doubts.includes("order"));
  return stated.length > 0 ? stated : readings;
}

function decide(written: string, readings: readonly Reading[]): PrintedDate {
  if (readings.length === 0) return NONE;
  const texts = [...new Set(readings.flatMap(({ edtf }) => edtf ?? []))];
  const doubts = new Set(readings.flatMap(({ doubts }) => doubts));
  const [edtf] = texts;
  if (doubts.size === 0 && texts.length === 1 && edtf !== undefined) {
    const isPlain = readings.every(({ isPlain }) => isPlain) && !FRACTION.test(written);
    return { type: "date", edtf, ...certainty(written, edtf), ...(isPlain ? {} : { words: written }) };
  }
  return { type: "question", asks: askedBy(doubts, readings), why: reasonOf(doubts, texts), readings: texts };
}

/** "Between May and June" is mostly a moment, and sometimes how long something went on; "some time between" is a moment. */
function certainty(written: string, edtf: string): Pick<PrintedDate & { type: "date" }, "sure" | "why"> {
  if (!/^(?:between|entre)\s/i.test(written)) return { sure: "certain" };
  const stretch = edtf.replace(/^\[(.*)\.\.(.*)\]$/, "$1/$2");
  return { sure: "doubtful", why: `it is read as one moment in between; if it went on from the one to the other, write ${stretch}` };
}

/** All the readings differ in the order of day and month alone, or one thing is to be told. */
function askedBy(doubts: ReadonlySet<Doubt>, readings: readonly Reading[]): (PrintedDate & { type: "question" })["asks"] {
  const [doubt] = doubts;
  if (doubt !== undefined) return doubt === "scope" ? "meaning" : doubt;
  return readings.every(({ hasOrder }) => hasOrder) ? "order" : "meaning";
}

const REASONS: Readonly<Record<Doubt, string>> = {
  year: "it says no year, or not of which of its dates",
  century: "two digits are no year",
  order: "the day and the month are not in the order that was stated",
  weekday: "that day is another day of the week",
  scope: "it does not say of which of its dates this holds",
};

function reasonOf(doubts: ReadonlySet<Doubt>, texts: readonly string[]): string {
  const [first] = doubts;
  return first === undefined ? `it can be read in ${texts.length} ways: ${texts.join(" or ")}` : REASONS[first];
}

/** "2023-24" is winter 2023 in EDTF, and the years 2023 to 2024 in print. */
function edtfAsItStands(edtf: string): PrintedDate {
  const [, century = "", year = "", code = ""] = /^(\d\d)(\d\d)-(\d\d)$/.exec(edtf) ?? [];
  const isGrouping = Number(code) > 20;
  const isPair = isGrouping && ((Number(year) + 1) % 100 === Number(code) || (Number(century) < 20 && Number(year) < Number(code)));
  if (!isPair) return { type: "date", edtf, sure: "certain" };
  const years = `${century}${year}/${Number(code) > Number(year) ? century : String(Number(century) + 1)}${code}`;
  return {
    type: "date",
    edtf,
    sure: "doubtful",
    why: `this is read as EDTF, in which ${code} names a part of the year; the years are ${years}`,
  };
}

/** Days that spreadsheets count from 1900 or 1904. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;

function serialReadings(text: string): PrintedDate | undefined {
  if (!/^\d{5}(?:[.,]\d+)?$/.test(text)) return undefined;
  const serial = Math.floor(Number(text.replace(",", ".")));
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return undefined;
  const readings = [25_569, 24_107].map((epoch) => formatDay(civilFromDay(serial - epoch)));
  return { type: "question", asks: "number", why: `it may be a spreadsheet's number for ${readings.join(" or ")}`, readings };
}
