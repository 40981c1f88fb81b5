import type { EdtfError } from "./edtf.ts";

/** What broke while reading, before it is put into a whole message. */
export interface Fault {
  readonly type: "fault";
  readonly code: EdtfError["code"];
  /** Index of the first character that does not fit. */
  readonly at: number;
  /** What is wrong, as a part of a sentence: "February 2023 has 28 days". */
  readonly why: string;
  /** What would be right, as a sentence; undefined when only the general advice fits. */
  readonly hint: string | undefined;
}

/**
 * A fault at a character of the text.
 *
 * @example fault(5, "there is no month 13")
 */
export function fault(at: number, why: string, hint?: string, code: EdtfError["code"] = "date-invalid"): Fault {
  return { type: "fault", code, at, why, hint };
}

/**
 * The fault of two dates in the wrong order.
 *
 * @param right the two dates in the right order.
 * @example reversed(5, "2020/2024")
 */
export function reversed(at: number, right: string): Fault {
  return fault(at, "the end is before the start", `Write the earlier date first: "${right}".`, "range-reversed");
}
