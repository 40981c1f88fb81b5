import { jsonFault } from '../schema/json-fault.js';
import { repeatedNames } from '../schema/repeated-names.js';
import { beginsWithDate } from './from-csv.js';
import { isFields } from './fields.js';
import { formats } from './formats.js';
import { note as note$1 } from './loss-report.js';
import { note } from './note.js';
import { readLiteral } from './read-literal.js';
import { readYaml } from './read-yaml.js';
import { hasDates } from './records/find-records.js';

function convert(text, options = {}) {
  const { format: wanted, ...rest } = options;
  const input = inputOf(text);
  const format = wanted === void 0 ? formats.find((one) => one.recognises(input)) : formats.find(({ name }) => name === wanted);
  if (wanted !== void 0 && format === void 0) throw new TypeError(`convert: there is no format ${JSON.stringify(wanted)}`);
  if (format !== void 0) {
    const { report, ...read } = format.read(input, rest);
    const before = input.json === void 0 ? [] : input.report;
    const isOther = wanted !== void 0 && !format.recognises(input) && read.story.events.length === 0;
    const after = isOther ? [nothingIn(input, format.label)] : [];
    return { ...read, report: [...undecoded(input), ...before, ...report, ...after], format: format.name };
  }
  return { story: { events: [] }, report: unknownFormat(input), format: void 0 };
}
function detectFormat(text) {
  const input = inputOf(text);
  return formats.find((one) => one.recognises(input))?.name;
}
function inputOf(text) {
  const plain = (typeof text === "string" ? text : "").replace(/^\uFEFF/, "");
  try {
    return { text: plain, json: JSON.parse(plain), report: [...repeatedNames(plain)] };
  } catch {
    const literal = readLiteral(plain);
    if (literal !== void 0) return { text: plain, json: literal, report: [] };
    const { value: json, report } = readLines(plain) ?? readYaml(plain) ?? { report: [] };
    return { text: plain, json, report };
  }
}
function readLines(text) {
  const report = [];
  const values = text.split(/\r\n?|\n/).flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      const value = JSON.parse(line);
      if (isFields(value)) return [value];
    } catch {
    }
    const why = `line ${index + 1}, column 1: this line is no JSON object and is not read`;
    note$1(report, "error", "json-line-unread", "", why, "Mend it.", line);
    return [];
  });
  return values.length > 1 && values.length >= report.length ? { value: values, report } : void 0;
}
function nothingIn({ text }, label) {
  const found = detectFormat(text);
  const other = formats.find(({ name }) => name === found)?.label;
  const hint = other === void 0 ? "Check the file." : `It looks like ${other}: state that, or nothing.`;
  const why = `nothing in it can be read as ${label}`;
  return note({ code: "format-unknown", severity: "error", path: "", why, hint, value: text.slice(0, 80) });
}
function undecoded({ text }) {
  const report = [];
  const count = text.split("\uFFFD").length - 1;
  const at = text.indexOf("\uFFFD");
  const why = `${count} of its signs could not be read: it is not in UTF-8`;
  if (count > 0) note$1(report, "error", "text-undecoded", "", why, "Save it as UTF-8.", text.slice(Math.max(0, at - 20), at + 20));
  return report;
}
function unknownFormat({ text, json, report: found }) {
  const report = [];
  const known = formats.map(({ label }) => label).join(", ");
  const shown = text.slice(0, 80);
  if (text.trim() === "") note$1(report, "error", "document-empty", "", "it is empty", `Give ${known}.`);
  else if (json === void 0 && /^\s*[[{]/.test(text)) {
    const { at, why, hint } = jsonFault(text);
    const before = text.slice(0, at).split("\n");
    const place = `line ${before.length}, column ${(before.at(-1) ?? "").length + 1}`;
    note$1(report, "error", "document-not-json", "", `it is no JSON: ${place}: ${why}`, hint, text.slice(at, at + 40));
  } else if (hasDates(json)) {
    const why = "its records have dates, but no field that says what happened";
    note$1(report, "error", "title-missing", "", why, 'Call the field of titles "title".', shown);
  } else if (/^\s*<!doctype html|^\s*<html/i.test(text)) {
    const hint = "Save the data themselves. Of Google Sheets: File, Share, Publish to web, as comma-separated values.";
    note$1(report, "error", "format-unknown", "", "it is a web page, no data", hint, shown);
  } else if (beginsWithDate(text)) {
    const hint = "Write their names above it: date,title";
    note$1(report, "error", "format-unknown", "", "its first row names no columns: it holds a date itself", hint, shown);
  } else if (found.length > 0 && (text.match(/^\s*(?:- \S|[\w"'-]+:(?:\s|$))/gm) ?? []).length > 1) report.push(...found);
  else {
    note$1(report, "error", "format-unknown", "", "it is no format that can be read", `These can: ${known}.`, shown);
  }
  return report;
}

export { convert, detectFormat };
