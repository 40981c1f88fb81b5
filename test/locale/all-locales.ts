import { languages } from "../../scripts/languages.mjs";
import * as parts from "../../src/locale/en-parts.ts";
import { en } from "../../src/locale/en.ts";
import type { Locale, Words } from "../../src/locale/locale.ts";

/** Every catalogue in the folder, by its tag. */
export const locales: readonly Locale[] = await Promise.all(
  languages.map(async (tag: string) => ((await import(`../../src/locale/${tag}.ts`)) as { default: Locale }).default),
);

/** The English words of all optional parts. */
export const partWords: Words = Object.assign({}, ...Object.values(parts));

/** Every phrase that a language other than English has. */
export const allWords: Words = { ...en.words, ...partWords };
