import { PrintedDateOptions } from '../printed-date.js';

/** What helps to read dates of vis-timeline. */
interface VisDateOptions extends PrintedDateOptions {
    /** The zone in which the file's instants were days: an IANA name. */
    readonly zone?: string | undefined;
}

export type { VisDateOptions };
