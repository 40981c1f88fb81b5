import { jsonFault } from "../schema/json-fault.ts";
import { repeatedNames } from "../schema/repeated-names.ts";
import type { Conversion } from "./conversion.ts";
import { beginsWithDate } from "./from-csv.ts";
import { isFields } from "./fields.ts";
import { formats, type FormatInput, type FormatName, type ReadOptions } from "./formats.ts";
import { note, type LossReport } from "./loss-report.ts";
import { note as lineOf } from "./note.ts";
import { readLiteral } from "./read-literal.ts";
import { readYaml, type ReadYaml } from "./read-yaml.ts";
import { hasDates } from "./records/find-records.ts";

/** How a file is read. */
export interface ConvertOptions extends ReadOptions {
  /** The format, when it is known; it is told from the file by default. */
  readonly format?: FormatName | undefined;
}

/** A conversion, with the format that was read. */
export interface Converted extends Conversion {
  /** Undefined when no format fits; the report says so then. */
  readonly format: FormatName | undefined;
}

/**
 * Returns a file of any known format as a story, with a report of everything that could not be kept. Never throws for what a file holds.
 *
 * @throws TypeError for a format that there is not
 * @example convert('[{ "year": 789, "title": "A" }]').story.events[0].when.edtf // "0789"
 */
export function convert(text: string, options: ConvertOptions = {}): Converted {
  const { format: wanted, ...rest } = options;
  const input = inputOf(text);
  const format = wanted === undefined ? formats.find((one) => one.recognises(input)) : formats.find(({ name }) => name === wanted);
  if (wanted !== undefined && format === undefined) throw new TypeError(`convert: there is no format ${JSON.stringify(wanted)}`);
  if (format !== undefined) {
    const { report, ...read } = format.read(input, rest);
    // What is no YAML may be a sheet.
    const before = input.json === undefined ? [] : input.report;
    const isOther = wanted !== undefined && !format.recognises(input) && read.story.events.length === 0;
    const after = isOther ? [nothingIn(input, format.label)] : [];
    return { ...read, report: [...undecoded(input), ...before, ...report, ...after], format: format.name };
  }
  return { story: { events: [] }, report: unknownFormat(input), format: undefined };
}

/**
 * Returns the name of the format of a text; undefined when none fits.
 *
 * @example detectFormat("<data><event start='1845' title='A'/></data>") // "simile-xml"
 */
export function detectFormat(text: string): FormatName | undefined {
  const input = inputOf(text);
  return formats.find((one) => one.recognises(input))?.name;
}

/** A file, and what of it is lost before its format is known. */
interface Input extends FormatInput {
  readonly report: LossReport;
}

function inputOf(text: string): Input {
  const plain = (typeof text === "string" ? text : "").replace(/^\uFEFF/, "");
  try {
    return { text: plain, json: JSON.parse(plain) as unknown, report: [...repeatedNames(plain)] };
  } catch {
    // Other tools keep their data as JavaScript as often as JSON.
    const literal = readLiteral(plain);
    if (literal !== undefined) return { text: plain, json: literal, report: [] };
    const { value: json, report } = readLines(plain) ?? readYaml(plain) ?? { report: [] };
    return { text: plain, json, report };
  }
}

/** JSON Lines: an object a line. A line that is broken takes no other with it. */
function readLines(text: string): ReadYaml | undefined {
  const report: LossReport = [];
  const values = text.split(/\r\n?|\n/).flatMap((line, index): unknown[] => {
    if (line.trim() === "") return [];
    try {
      const value: unknown = JSON.parse(line);
      if (isFields(value)) return [value];
    } catch {
      // Told below, as a line that holds something else is.
    }
    const why = `line ${index + 1}, column 1: this line is no JSON object and is not read`;
    note(report, "error", "json-line-unread", "", why, "Mend it.", line);
    return [];
  });
  // Of a text that is something else, a line may be JSON by chance.
  return values.length > 1 && values.length >= report.length ? { value: values, report } : undefined;
}

/** What was stated may be wrong, and the file whole. */
function nothingIn({ text }: FormatInput, label: string): LossReport[number] {
  const found = detectFormat(text);
  const other = formats.find(({ name }) => name === found)?.label;
  const hint = other === undefined ? "Check the file." : `It looks like ${other}: state that, or nothing.`;
  const why = `nothing in it can be read as ${label}`;
  return lineOf({ code: "format-unknown", severity: "error", path: "", why, hint, value: text.slice(0, 80) });
}

/** The sign that stands for bytes of another encoding; what they were, nobody can tell any more. */
function undecoded({ text }: FormatInput): LossReport {
  const report: LossReport = [];
  const count = text.split("\uFFFD").length - 1;
  const at = text.indexOf("\uFFFD");
  const why = `${count} of its signs could not be read: it is not in UTF-8`;
  if (count > 0) note(report, "error", "text-undecoded", "", why, "Save it as UTF-8.", text.slice(Math.max(0, at - 20), at + 20));
  return report;
}

function unknownFormat({ text, json, report: found }: Input): LossReport {
  const report: LossReport = [];
  const known = formats.map(({ label }) => label).join(", ");
  const shown = text.slice(0, 80);
  if (text.trim() === "") note(report, "error", "document-empty", "", "it is empty", `Give ${known}.`);
  else if (json === undefined && /^\s*[[{]/.test(text)) {
    const { at, why, hint } = jsonFault(text);
    const before = text.slice(0, at).split("\n");
    const place = `line ${before.length}, column ${(before.at(-1) ?? "").length + 1}`;
    note(report, "error", "document-not-json", "", `it is no JSON: ${place}: ${why}`, hint, text.slice(at, at + 40));
  } else if (hasDates(json)) {
    const why = "its records have dates, but no field that says what happened";
    note(report, "error", "title-missing", "", why, 'Call the field of titles "title".', shown);
  } else if (/^\s*<!doctype html|^\s*<html/i.test(text)) {
    const hint = "Save the data themselves. Of Google Sheets: File, Share, Publish to web, as comma-separated values.";
    note(report, "error", "format-unknown", "", "it is a web page, no data", hint, shown);
  } else if (beginsWithDate(text)) {
    const hint = "Write their names above it: date,title";
    note(report, "error", "format-unknown", "", "its first row names no columns: it holds a date itself", hint, shown);
  } else if (found.length > 0 && (text.match(/^\s*(?:- \S|[\w"'-]+:(?:\s|$))/gm) ?? []).length > 1) report.push(...found);
  else {
    note(report, "error", "format-unknown", "", "it is no format that can be read", `These can: ${known}.`, shown);
  }
  return report;
}
