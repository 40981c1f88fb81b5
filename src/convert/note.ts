import { quote } from "../date/quote.ts";
import type { Diagnostic, Severity } from "../schema/diagnostic.ts";
import { messageOf } from "../schema/reader.ts";

/** What is wrong at a place of a file, and what to do about it. */
export interface Note {
  readonly code: string;
  readonly severity: Severity;
  /** "row 7, column Month", a JSON Pointer or an XPath. */
  readonly path: string;
  /** A sentence without its full stop. */
  readonly why: string;
  /** A sentence. */
  readonly hint: string;
  /** What was found; absent when there is nothing to quote. */
  readonly value?: unknown;
}

/**
 * Returns a line of a loss report.
 *
 * @example note({ code: "csv-empty", severity: "error", path: "", why: "there is no row in it", hint: "…" }).message
 */
export function note({ code, severity, path, why, hint, value }: Note): Diagnostic {
  const quoted = value === undefined ? "" : quote(value);
  return { code, severity, path, value: quoted, message: messageOf(path || "The file", why, hint, quoted), hint };
}
