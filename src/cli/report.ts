import { placesIn } from "../convert/places-in.ts";
import type { Diagnostic } from "../schema/diagnostic.ts";

/** How problems are written: for people, for programs, for GitHub's checks. */
export const reportFormats = ["text", "json", "github"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** A problem, and where its file has it. */
export interface Placed extends Diagnostic {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** Returns problems with the line and column of each, where its path leads to one. */
export function placed(file: string, text: string, diagnostics: readonly Diagnostic[]): Placed[] {
  const places = placesIn(text, diagnostics);
  return diagnostics.map((diagnostic, index) => ({ ...diagnostic, file, ...places[index] }));
}

/** Returns problems as text, one a line and its hint below it; as JSON; or as commands that GitHub shows beside the lines of a change. */
export function reportText(problems: readonly Placed[], format: ReportFormat): string {
  if (format === "json") return `${JSON.stringify(problems, null, 2)}\n`;
  return problems.map(format === "github" ? githubLine : textLines).join("");
}

function textLines({ file, line, column, severity, code, message }: Placed): string {
  const place = line === undefined ? file : `${file}:${line}:${column}`;
  return `${place}: ${severity} ${code}: ${message}\n`;
}

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
function githubLine({ file, line, column, severity, code, message }: Placed): string {
  const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
  const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const kind = severity === "info" ? "notice" : severity;
  const place = line === undefined ? "" : `,line=${line},col=${column}`;
  return `::${kind} file=${property(file)}${place},title=${property(code)}::${data(message)}\n`;
}

/** Returns how many problems of each severity there are, in words: "1 error, 2 warnings". */
export function tally(problems: readonly Diagnostic[]): string {
  const counts = (["error", "warning", "info"] as const).map(
    (severity) => [severity, problems.filter((one) => one.severity === severity).length] as const,
  );
  const said = counts
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severity === "info" ? "note" : severity}${count === 1 ? "" : "s"}`);
  return said.length === 0 ? "nothing to mend" : said.join(", ");
}

/** Returns how many events there are, in words: "1 event". */
export function eventCount({ length }: readonly unknown[]): string {
  return `${length} ${length === 1 ? "event" : "events"}`;
}
