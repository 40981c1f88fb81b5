import { en } from "../locale/en.ts";
import type { Locale, Words } from "../locale/locale.ts";
import type { Diagnostic } from "../schema/index.ts";
import type { Settings } from "./settings.ts";

/** Returns the locale with English words for those that it lacks, and a diagnostic for each language that lacks some. */
export function completeLocale({ locale, parts }: Settings): { readonly locale: Locale; readonly missing: readonly Diagnostic[] } {
  const english: Words = Object.assign({}, en.words, ...parts.map((part) => part.words));
  const lacking = locale.tag === en.tag ? [] : Object.keys(english).filter((key) => locale.words[key] === undefined);
  const missing: Diagnostic[] =
    lacking.length === 0
      ? []
      : [
          {
            code: "message-missing",
            severity: "info",
            path: "",
            message: `The catalogue "${locale.tag}" lacks ${lacking.length} phrases, which are English here: ${lacking.slice(0, 5).join(", ")}`,
            hint: "Add them to its words.",
          } as Diagnostic,
        ];
  return { locale: { ...locale, words: { ...english, ...locale.words } }, missing };
}
