import type { Edtf } from "./edtf.ts";
import { readEdtf } from "./read-edtf.ts";

/**
 * Returns the date that a text names; undefined when it is no EDTF. Unlike `parseEdtf` it asks for no reason.
 *
 * @example dateIn("today") // undefined
 */
export function dateIn(text: string): Edtf | undefined {
  const read = readEdtf(text);
  return read.type === "fault" ? undefined : read;
}
