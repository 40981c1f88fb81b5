import { padded } from "./format-day.ts";
import type { DatePatterns, DatePhrase, DateWords } from "../locale/date-words.ts";
import { fillPattern } from "../locale/fill-pattern.ts";
import { formatNumber } from "../locale/format-number.ts";

/** The patterns and names that a date is worded with. */
export interface Speaker {
  readonly words: DateWords;
  readonly patterns: DatePatterns;
  /** The language, BCP 47. */
  readonly tag: string;
  /** Name the era of every year, because another year beside it has one. */
  readonly era?: boolean;
}

/** A piece of text that can be asked for in an inflection of the language; "" is the plain one. */
export type Phrase = (inflection: string) => string;

/** What placeholders stand for: text, a number (looked up among the names) or a piece that inflects. */
export type Values = Readonly<Record<string, Phrase | string | number>>;

/**
 * A phrase of the language with its placeholders filled, in any inflection that the language knows for it.
 *
 * @example phrase(speaker, "quarter", { quarter: 2, year: "2024" })("the") // "the second quarter of 2024"
 */
export function phrase(speaker: Speaker, key: DatePhrase, values: Values): Phrase {
  const { patterns } = speaker;
  return (inflection) => {
    const inflected = inflection ? (patterns[`${key}:${inflection}`] ?? patterns[`other:${inflection}`]) : undefined;
    if (inflected === undefined) return fill(speaker, patterns[key], values);
    return fill(speaker, inflected, { ...values, inner: values["date"] ?? "", date: phrase(speaker, key, values) });
  };
}

/**
 * A phrase around a wording, which keeps the inflection that is asked for unless the pattern names another.
 *
 * @example wrap(speaker, "approximate", month)("") // "around September 2024"
 */
export function wrap(speaker: Speaker, key: DatePhrase, inner: Phrase, values: Values = {}): Phrase {
  return (inflection) => {
    const pattern = speaker.patterns[`${key}:${inflection}`] ?? speaker.patterns[key];
    return fill(speaker, pattern, { ...values, date: (own) => inner(own || inflection) });
  };
}

/**
 * The phrase of a key, or its variant for a unit when the language has one.
 *
 * @example variantOf(speaker, "interval", "dayOnly") // "{start} to {end}"
 */
export function variantOf({ patterns }: Speaker, key: DatePhrase, unit: string): string {
  return patterns[`${key}:${unit}`] ?? patterns[key];
}

/**
 * A pattern with its placeholders filled.
 *
 * @example fill(speaker, "{day} {month:short}", { day: 1, month: 9 }) // "1 Sept"
 */
export function fill(speaker: Speaker, pattern: string, values: Values): string {
  return fillPattern(pattern, (placeholder) => {
    const [name = "", variant = ""] = placeholder.split(":");
    const value = values[name] ?? "";
    if (typeof value === "string") return value;
    return typeof value === "number" ? nameOf(speaker, name, variant, value) : value(variant);
  });
}

function nameOf(speaker: Speaker, name: string, variant: string, value: number): string {
  if (variant === "two") return inDigits(speaker, padded(value, 2));
  const names = speaker.words.names[variant ? `${name}:${variant}` : name];
  return names?.[value - 1] ?? inDigits(speaker, String(value));
}

/**
 * A number in the language's digits, grouped as the language does when it has more than four; its spaces are plain, as in all dates.
 *
 * @example inDigits(speaker, "170000002") // "170,000,002"
 */
export function inDigits({ words: { digits }, tag }: Speaker, number: string): string {
  const shown = number.length > 4 ? formatNumber(tag, Number(number)).replace(/\s/g, " ") : number;
  return digits ? shown.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit) : shown;
}
