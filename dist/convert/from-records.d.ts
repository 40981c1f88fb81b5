import { Conversion } from './conversion.js';
import { RecordDateOptions } from './records/date.js';

/**
 * Returns flat records as a story. Fields are known by their names (`src/convert/records/roles.ts`); every other one is named in the report.
 *
 * @example fromRecords([{ start: 1565, end: 1603, name: "Elizabeth" }]).story.events[0].when.edtf // "1565/1603"
 */
declare function fromRecords(value: unknown, options?: RecordDateOptions): Conversion;

export { fromRecords };
