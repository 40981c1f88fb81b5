import { Conversion } from './conversion.js';

/**
 * Returns the periods of PeriodO as events, with the years as its editors read them and the sources' own words. Years that are ranges become
 * uncertain ends; what a collection was taken from is the source of its periods.
 *
 * @param value the data set, as JSON-LD
 */
declare function fromPeriodo(value: unknown): Conversion;

export { fromPeriodo };
