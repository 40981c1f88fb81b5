import type { Locale } from "../locale/locale.ts";

/** Loads a catalogue, by its tag. */
export const locales: Readonly<Record<string, () => Promise<{ readonly default: Locale }>>> = {
  ar: () => import("../locale/ar.ts"),
  de: () => import("../locale/de.ts"),
  en: () => import("../locale/en.ts"),
  es: () => import("../locale/es.ts"),
  fa: () => import("../locale/fa.ts"),
  fr: () => import("../locale/fr.ts"),
  he: () => import("../locale/he.ts"),
  it: () => import("../locale/it.ts"),
  ja: () => import("../locale/ja.ts"),
  nl: () => import("../locale/nl.ts"),
  pl: () => import("../locale/pl.ts"),
  pt: () => import("../locale/pt.ts"),
  ru: () => import("../locale/ru.ts"),
  tr: () => import("../locale/tr.ts"),
  uk: () => import("../locale/uk.ts"),
  zh: () => import("../locale/zh.ts"),
};
