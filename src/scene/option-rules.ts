import { quote } from "../date/quote.ts";
import { isObject } from "../schema/parse-value.ts";

/** What an option may be: a test, and words for a programmer. */
export type OptionRule = readonly [test: (value: unknown) => boolean, expected: string];

/** Returns the rule for one of some words. */
export function oneOf(...names: readonly string[]): OptionRule {
  return [(value) => names.includes(value as string), `one of ${names.map((name) => `"${name}"`).join(", ")}`];
}

/** Options that every way of drawing takes. */
export const optionRules = {
  locale: [isLocale, 'a locale such as the default export of "d3-dateline/locale/fr"'],
  theme: oneOf("auto", "light", "dark"),
  headingLevel: [(value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 6, "a whole number from 1 to 6"],
  // The axis has a tick every few hundred px: a slip such as 1e9 would ask for millions.
  width: [(value) => typeof value === "number" && value >= 1 && value <= 1e5, "a number of pixels from 1 to 100,000"],
  parts: [isListOfParts, "a list of parts such as [zoom, find], each at most once"],
} as const satisfies Readonly<Record<string, OptionRule>>;

function isLocale(value: unknown): boolean {
  return typeof value === "object" && value !== null && "tag" in value && "date" in value && "words" in value;
}

function isListOfParts(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const names = value.map((part: { readonly name?: unknown; readonly words?: unknown } | null) =>
    part?.words === undefined ? undefined : part.name,
  );
  return !names.includes(undefined) && new Set(names).size === names.length;
}

/**
 * Checks a programmer's option.
 * @param where the name of what was called, for the message
 * @throws TypeError that names the option and the value
 */
export function checkOption(where: string, name: string, value: unknown, [test, expected]: OptionRule): void {
  if (!test(value)) throw new TypeError(`${where}: ${name} is ${expected}, not ${shown(value)}.`);
}

/** Returns a value as a programmer would write it, cut at 60 characters. */
export function shown(value: unknown): string {
  const text = typeof value === "string" || isObject(value) ? quote(value, 60) : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
