import { en } from "../locale/en.ts";
import type { Locale } from "../locale/locale.ts";
import type { Part } from "../part/part.ts";
import { checkOption, oneOf, optionRules, type OptionRule } from "../scene/option-rules.ts";

/** The options of a chart, complete and checked. */
export interface Settings {
  /** Width in px; null follows the container. */
  readonly width: number | null;
  readonly layout: "auto" | "horizontal" | "vertical";
  readonly locale: Locale;
  readonly theme: "auto" | "light" | "dark";
  readonly headingLevel: number;
  readonly parts: readonly Part[];
}

export const defaultSettings: Settings = { width: null, layout: "auto", locale: en, theme: "auto", headingLevel: 2, parts: [] };

const rules: { readonly [Name in keyof Settings]: OptionRule } = {
  ...optionRules,
  layout: oneOf("auto", "horizontal", "vertical"),
};

/**
 * Returns settings with one option changed; null resets it.
 * @throws TypeError that names the option and the value, for a value that the option does not take
 */
export function withSetting<Name extends keyof Settings>(settings: Settings, name: Name, value: Settings[Name] | null): Settings {
  if (value === null) return { ...settings, [name]: defaultSettings[name] };
  checkOption("timeline", name, value, rules[name]);
  return { ...settings, [name]: Array.isArray(value) ? [...(value as unknown[])] : value };
}
