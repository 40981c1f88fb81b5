import { Locale } from '../locale/locale.js';
import { TimeOfDay } from './edtf.js';

/**
 * A time of day in the words of a language, without its zone.
 *
 * @example wordClock({ hour: 7, minute: 0, second: 0, offset: undefined }, fr) // "7 h 00"
 */
declare function wordClock({ hour, minute, second }: TimeOfDay, locale: Locale): string;
/**
 * An offset from UTC in the words of a language.
 *
 * @param offset minutes east of UTC
 * @example wordOffset(240, en) // "UTC+4"
 */
declare function wordOffset(offset: number, locale: Locale): string;

export { wordClock, wordOffset };
