import { PrintedDateOptions } from '../printed-date.js';

/** What helps to read the dates of records. */
interface RecordDateOptions extends PrintedDateOptions {
    /** The zone in which instants were days: an IANA name; UTC by default. */
    readonly zone?: string | undefined;
}

export type { RecordDateOptions };
