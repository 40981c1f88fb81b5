import { Edtf, Bounds } from './edtf.js';

/**
 * The inclusive first and last civil day that a date may mean, in days since 1970-01-01. An open end is infinite, an unknown one is
 * `undefined`. `~` and `?` do not move the bounds: how far "around" reaches is nobody's knowledge.
 *
 * @example boundsOf(dateOf("2024-34/..")) // { earliest: 19814, latest: Infinity }
 */
declare function boundsOf(edtf: Edtf): Bounds;
/**
 * The day by which a date takes its place on a timeline. A date that is only bounded above (`[..2024-09-25]`, `../2024`, `/2024`) stands
 * at its latest day, every other at its earliest. Infinite only when the text names no date (`../`: -Infinity; `/..`: Infinity), or one of
 * any year (`XXXX`: Infinity, after all that is known).
 *
 * @example sortDay(dateOf("[..1970-01-02]")) // 1
 */
declare function sortDay(edtf: Edtf): number;

export { boundsOf, sortDay };
