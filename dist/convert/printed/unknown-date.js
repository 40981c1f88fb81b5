const WORDS = new RegExp(
  `^(?:${[
    String.raw`\?+`,
    "(?:date )?(?:unknown|not (?:yet )?known|not given|not stated)",
    "unknown date|no date|undated|not dated|n/a|not available|n\\.? ?d\\.?",
    "tb[acd]|to be (?:announced|confirmed|decided|determined)",
    "(?:date )?(?:inconnue?|non connue|non pr\xE9cis\xE9e?|ind\xE9termin\xE9e?)",
    "sans date|non dat\xE9|s\\.? ?d\\.?|\xE0 (?:confirmer|d\xE9terminer|pr\xE9ciser)"
  ].join("|")})$`,
  "iu"
);
function isUnknownDate(text) {
  const words = text.normalize("NFC").trim().replace(/\s+/g, " ");
  return WORDS.test(words.replace(/^[([](.*)[)\]]$/, "$1"));
}
const UNKNOWN_DATE = "XXXX";

export { UNKNOWN_DATE, isUnknownDate };
