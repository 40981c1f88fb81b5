import { CivilDay } from './civil.js';

/**
 * A civil day as EDTF text. Years beyond four digits have no such text and get as many digits as they need.
 *
 * @example formatDay({ year: -43, month: 3, day: 15 }) // "-0043-03-15"
 */
declare function formatDay({ year, month, day }: CivilDay): string;

export { formatDay };
