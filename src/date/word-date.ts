import type { Locale } from "../locale/locale.ts";
import { boundsOf } from "./bounds.ts";
import type { Edtf } from "./edtf.ts";
import { endsWith } from "./ends-with.ts";
import { wordInterval } from "./word-interval.ts";
import { wordSet } from "./word-set.ts";
import { wordSingle } from "./word-single.ts";
import { type Speaker, fill } from "./phrase.ts";

/** What may be said beside the date itself. */
export interface WordDateOptions {
  /** The day up to which the reporting knows: "since Q2 2024, as of 25 September 2025". */
  readonly asOf?: Edtf | undefined;
}

/**
 * A date in the words of a language, plain spaces throughout. The words claim what the text says and no more: an interval is "from … to",
 * one moment within a range "between". With `asOf`, an interval that is open, or ends with that very day, month or year without a qualifier, is worded as
 * still going on then.
 *
 * @param form `"long"` for sentences, `"short"` for labels.
 * @example wordDate(parsed, fr, "short") // "depuis le T2 2024"
 */
export function wordDate(edtf: Edtf, locale: Locale, form: "long" | "short", { asOf }: WordDateOptions = {}): string {
  const words = locale.date;
  const speaker: Speaker = { words, patterns: words[form], tag: locale.tag };
  const date = asOf ? withAsOf(speaker, edtf, asOf) : worded(speaker, edtf)("");
  return words.contractions.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), date);
}

function worded(speaker: Speaker, edtf: Edtf) {
  if (edtf.type === "date") return wordSingle(speaker, edtf);
  return edtf.type === "interval" ? wordInterval(speaker, edtf) : wordSet(speaker, edtf);
}

function withAsOf(speaker: Speaker, edtf: Edtf, asOf: Edtf): string {
  const known = edtf.type === "interval" && endsWith(edtf.end, boundsOf(asOf)) ? ({ ...edtf, end: "open" } as const) : edtf;
  return fill(speaker, speaker.patterns.asOf, { date: worded(speaker, known), asOf: worded(speaker, asOf) });
}
