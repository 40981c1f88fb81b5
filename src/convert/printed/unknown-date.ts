/** How tables say, in English and French, that a date is not known, or not yet. */
const WORDS = new RegExp(
  `^(?:${[
    String.raw`\?+`,
    "(?:date )?(?:unknown|not (?:yet )?known|not given|not stated)",
    "unknown date|no date|undated|not dated|n/a|not available|n\\.? ?d\\.?",
    "tb[acd]|to be (?:announced|confirmed|decided|determined)",
    "(?:date )?(?:inconnue?|non connue|non précisée?|indéterminée?)",
    "sans date|non daté|s\\.? ?d\\.?|à (?:confirmer|déterminer|préciser)",
  ].join("|")})$`,
  "iu",
);

/**
 * Returns whether words say that a date is not known. "Soon", or a dash, says less than that.
 *
 * @example isUnknownDate("n.d.") // true
 */
export function isUnknownDate(text: string): boolean {
  const words = text.normalize("NFC").trim().replace(/\s+/g, " ");
  return WORDS.test(words.replace(/^[([](.*)[)\]]$/, "$1"));
}

/** EDTF for a date of which nothing is known: one of some year. */
export const UNKNOWN_DATE = "XXXX";
