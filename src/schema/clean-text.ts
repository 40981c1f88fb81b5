/** What was taken out of a text. */
export interface CleanText {
  readonly text: string;
  readonly hasControls: boolean;
  readonly hasDirectionSigns: boolean;
}

const CONTROL = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\uFFFE\uFFFF]/g;
/** Signs that turn the direction of what follows, also beyond the text's end when they are not closed. */
const OVERRIDE = /[\u202A-\u202E]/g;
const ISOLATE = /[\u2066-\u2069]/g;
const SUSPECT = new RegExp(`${CONTROL.source}|${OVERRIDE.source}|${ISOLATE.source}|\\p{Surrogate}`, "u");

/**
 * Returns a text that is safe to show beside others: control characters and signs that override the direction are taken out, isolates
 * too when they are not balanced; half of a surrogate pair becomes U+FFFD. Line breaks and tabs stay.
 *
 * @example cleanText("A\u0000B").text // "AB"
 */
export function cleanText(raw: string): CleanText {
  if (!SUSPECT.test(raw)) return { text: raw, hasControls: false, hasDirectionSigns: false };
  const formed = raw.replace(/\p{Surrogate}/gu, "\uFFFD");
  const visible = formed.replace(CONTROL, "");
  const plain = visible.replace(OVERRIDE, "");
  const text = areIsolatesBalanced(plain) ? plain : plain.replace(ISOLATE, "");
  return { text, hasControls: visible !== formed, hasDirectionSigns: text !== visible };
}

function areIsolatesBalanced(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(ISOLATE)) {
    depth += sign === "\u2069" ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
