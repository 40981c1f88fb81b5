import type { Conversion } from "./conversion.ts";
import { isFields } from "./fields.ts";
import { fromCsv, isCsv, type CsvOptions } from "./from-csv.ts";
import { fromTimelineJsSheet, isTimelineJsSheet } from "./from-timelinejs-sheet.ts";
import { fromPeriodo, isPeriodo } from "./from-periodo.ts";
import { fromRecords, isRecords } from "./from-records.ts";
import { fromSimileJson, fromSimileXml, isSimileJson, isSimileXml } from "./from-simile.ts";
import { fromStory, isStory } from "./from-story.ts";
import { fromTimelineJs, isTimelineJs } from "./from-timelinejs.ts";
import { fromTimelineJs2, isTimelineJs2 } from "./from-timelinejs-2.ts";
import { fromVis, isVis } from "./from-vis.ts";
import type { RecordDateOptions } from "./records/date.ts";

/** The names of the formats that can be read. */
export type FormatName =
  "story" | "timelinejs" | "timelinejs-2" | "vis" | "simile" | "simile-xml" | "periodo" | "records" | "timelinejs-sheet" | "csv";

/** What helps to read any format: the zone of instants, how printed dates are meant, which columns are which. */
export interface ReadOptions extends RecordDateOptions, CsvOptions {}

/** A file, as every format looks at it. */
export interface FormatInput {
  readonly text: string;
  /** What the text holds as JSON; undefined when it is none. */
  readonly json: unknown;
}

/** A format: how it is known, and read. */
export interface Format {
  readonly name: FormatName;
  /** What people call it. */
  readonly label: string;
  /** Whether its report holds what is wrong with the story too, by row and column. */
  readonly isChecked?: true;
  recognises(input: FormatInput): boolean;
  /** Never throws, also when the file is not of this format. */
  read(input: FormatInput, options: ReadOptions): Conversion;
}

type JsonReader = (value: unknown, options: ReadOptions) => Conversion;

function jsonFormat(name: FormatName, label: string, isOne: (value: unknown) => boolean, read: JsonReader): Format {
  return {
    name,
    label,
    recognises: ({ json }) => (isFields(json) || Array.isArray(json)) && isOne(json),
    read: ({ json }, options) => read(json, options),
  };
}

function sheetFormat(
  name: FormatName,
  label: string,
  isOne: (text: string) => boolean,
  read: (text: string, options: ReadOptions) => Conversion,
): Format {
  return {
    name,
    label,
    isChecked: true,
    recognises: ({ text, json }) => json === undefined && isOne(text),
    read: ({ text }, options) => read(text, options),
  };
}

/** Every format, the one with the plainest signs first: the first that recognises a file reads it. */
export const formats: readonly Format[] = [
  jsonFormat("timelinejs", "TimelineJS 3 JSON", isTimelineJs, fromTimelineJs),
  jsonFormat("timelinejs-2", "TimelineJS 1 or 2 JSON", isTimelineJs2, fromTimelineJs2),
  jsonFormat("story", "a story of d3-dateline", isStory, fromStory),
  jsonFormat("simile", "SIMILE Timeline JSON", isSimileJson, fromSimileJson),
  jsonFormat("vis", "vis-timeline items", isVis, fromVis),
  {
    name: "simile-xml",
    label: "SIMILE Timeline XML",
    recognises: ({ text }) => isSimileXml(text),
    read: ({ text }, options) => fromSimileXml(text, options),
  },
  jsonFormat("periodo", "PeriodO JSON-LD", isPeriodo, fromPeriodo),
  jsonFormat("records", "a list of records with dates and titles", isRecords, fromRecords),
  sheetFormat("timelinejs-sheet", "a sheet of TimelineJS", isTimelineJsSheet, fromTimelineJsSheet),
  sheetFormat("csv", "a spreadsheet with columns of dates and titles", isCsv, fromCsv),
];
