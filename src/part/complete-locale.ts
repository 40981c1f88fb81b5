import type { Locale, Words } from "../locale/locale.ts";
import { missingKeys } from "../locale/wording.ts";
import type { Diagnostic } from "../schema/index.ts";
import type { StillPart } from "./still-part.ts";

/** Returns the locale with the parts' English words where it lacks them, and a diagnostic when it lacks any. */
export function completeLocale(
  locale: Locale,
  parts: readonly StillPart[],
): { readonly locale: Locale; readonly missing: readonly Diagnostic[] } {
  const partWords: Words = Object.assign({}, ...parts.map((part) => part.words));
  const lacking = missingKeys(locale, partWords);
  const missing: Diagnostic = {
    code: "message-missing",
    severity: "info",
    path: "",
    value: JSON.stringify(locale.tag),
    message: `The catalogue "${locale.tag}" lacks ${lacking.length} phrases, which are in English: ${lacking.slice(0, 5).join(", ")}.`,
    hint: "Add them to its words.",
  };
  return { locale: { ...locale, fallback: partWords }, missing: lacking.length === 0 ? [] : [missing] };
}
