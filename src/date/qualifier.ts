import type { Qualifier } from "./edtf.ts";

/** Nothing is said: the component is certain and exact. */
export const CERTAIN: Qualifier = { uncertain: false, approximate: false };
const UNCERTAIN: Qualifier = { uncertain: true, approximate: false };
const APPROXIMATE: Qualifier = { uncertain: false, approximate: true };
const BOTH: Qualifier = { uncertain: true, approximate: true };

/** The qualifier of each component when no component has one. */
export const ALL_CERTAIN = { year: CERTAIN, month: CERTAIN, day: CERTAIN } as const;

/**
 * What a run of qualifier signs says: `?` uncertain, `~` approximate, `%` both. Source: Library of Congress 2019, "Qualification".
 *
 * @example qualifierOf("?~") // { uncertain: true, approximate: true }
 */
export function qualifierOf(signs: string): Qualifier {
  const uncertain = signs.includes("?") || signs.includes("%");
  const approximate = signs.includes("~") || signs.includes("%");
  if (uncertain) return approximate ? BOTH : UNCERTAIN;
  return approximate ? APPROXIMATE : CERTAIN;
}
