import type { EdtfResult } from "./edtf.ts";
import { explainFault } from "./explain-fault.ts";
import { explainType } from "./explain-type.ts";
import { readEdtf } from "./read-edtf.ts";

/**
 * Reads an EDTF text (ISO 8601-2; Library of Congress, 4 February 2019), levels 0, 1 and 2, with one extension: season, quarter, third
 * and half-year codes may be the ends of an interval and may be qualified (`2024-34/..`, `2024-34~`). Never throws: anything else comes
 * back as an error in plain words. Takes time linear in the length of the text.
 *
 * @example
 * parseEdtf("2024-34/..") // { ok: true, value: { type: "interval", … } }
 * parseEdtf("2023-02-29") // { ok: false, error: { code: "date-invalid", at: 8, message: "…February 2023 has 28 days…", … } }
 */
export function parseEdtf(text: unknown): EdtfResult {
  if (typeof text !== "string") return { ok: false, error: explainType(text) };
  const value = readEdtf(text);
  return value.type === "fault" ? { ok: false, error: explainFault(text, value) } : { ok: true, value };
}
