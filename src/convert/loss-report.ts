import type { Diagnostic, Severity } from "../schema/diagnostic.ts";
import { note as lineOf } from "./note.ts";

/** What is noted while a file is read, in the order of the file. */
export type LossReport = Diagnostic[];

/**
 * Notes one thing that could not be kept as it stood.
 *
 * @param path where it stands in the file: a JSON Pointer, an XPath, "row 7, column Month"
 * @param why what is wrong, a sentence without its full stop
 * @param hint what to do about it, a sentence
 * @example note(report, "warning", "style-left-out", "/items/0/style", "styles are not kept", "Use lanes and kinds.", "color: red")
 */
export function note(report: LossReport, severity: Severity, code: string, path: string, why: string, hint: string, value?: unknown): void {
  report.push(lineOf({ code, severity, path, why, hint, value }));
}

/**
 * Returns the JSON Pointer of a field below another.
 *
 * @example pointerAt("/events/0", "a/b") // "/events/0/a~1b"
 */
export function pointerAt(path: string, key: string | number): string {
  return `${path}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
