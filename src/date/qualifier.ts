import type { Qualifier } from "./edtf.ts";

const CERTAIN: Qualifier = { uncertain: false, approximate: false };

/** The qualifiers of a date that has none. */
export const ALL_CERTAIN = { year: CERTAIN, month: CERTAIN, day: CERTAIN } as const;

/**
 * What a run of qualifier signs says: `?` uncertain, `~` approximate, `%` both. Source: Library of Congress 2019, "Qualification".
 *
 * @example qualifierOf("?~") // { uncertain: true, approximate: true }
 */
export function qualifierOf(signs: string): Qualifier {
  return signs ? { uncertain: /[?%]/.test(signs), approximate: /[~%]/.test(signs) } : CERTAIN;
}
