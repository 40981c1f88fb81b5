import { EdtfResult } from './edtf.js';

/**
 * Reads an EDTF text (ISO 8601-2; Library of Congress, 4 February 2019), levels 0, 1 and 2, with one extension: season, quarter, third
 * and half-year codes may be the ends of an interval and may be qualified (`2024-34/..`, `2024-34~`). Never throws: anything else comes
 * back as an error in plain words. Takes time linear in the length of the text.
 *
 * @example
 * parseEdtf("2024-34/..") // { ok: true, value: { type: "interval", … } }
 * parseEdtf("2023-02-29") // { ok: false, error: { code: "date-invalid", at: 8, message: "…February 2023 has 28 days…", … } }
 */
declare function parseEdtf(text: unknown): EdtfResult;

export { parseEdtf };
