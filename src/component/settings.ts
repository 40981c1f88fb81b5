import { en } from "../locale/en.ts";
import type { Locale } from "../locale/locale.ts";

/** The options of a chart, complete and checked. */
export interface Settings {
  /** Width in px; null follows the container. */
  readonly width: number | null;
  readonly layout: "auto" | "horizontal" | "vertical";
  readonly locale: Locale;
  readonly theme: "auto" | "light" | "dark";
  readonly headingLevel: number;
}

export const defaultSettings: Settings = { width: null, layout: "auto", locale: en, theme: "auto", headingLevel: 2 };

const layouts = ["auto", "horizontal", "vertical"];
const themes = ["auto", "light", "dark"];

/** What each option may be: a test, and words for a programmer. */
const rules: { readonly [Name in keyof Settings]: readonly [test: (value: unknown) => boolean, expected: string] } = {
  width: [(value) => value === null || (typeof value === "number" && value > 0 && value < Infinity), "a number of pixels above 0, or null to follow the container"],
  layout: [(value) => layouts.includes(value as string), `one of ${layouts.map((name) => `"${name}"`).join(", ")}`],
  locale: [isLocale, 'a locale such as the default export of "d3-dateline/locale/fr"'],
  theme: [(value) => themes.includes(value as string), `one of ${themes.map((name) => `"${name}"`).join(", ")}`],
  headingLevel: [(value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 6, "a whole number from 1 to 6"],
};

function isLocale(value: unknown): boolean {
  return typeof value === "object" && value !== null && "tag" in value && "date" in value && "words" in value;
}

/**
 * Returns settings with one option changed; null resets it.
 * @throws TypeError that names the option and the value, for a value that the option does not take
 */
export function withSetting<Name extends keyof Settings>(settings: Settings, name: Name, value: Settings[Name] | null): Settings {
  if (value === null) return { ...settings, [name]: defaultSettings[name] };
  const [test, expected] = rules[name];
  if (!test(value)) throw new TypeError(`timeline.${name}: expected ${expected}, got ${shown(value)}.`);
  return { ...settings, [name]: value };
}

/** Returns a value as a programmer would write it, cut at 60 characters. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
