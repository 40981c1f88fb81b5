import { isFields } from './fields.js';
import { fromCsv, isCsv } from './from-csv.js';
import { fromTimelineJsSheet, isTimelineJsSheet } from './from-timelinejs-sheet.js';
import { fromPeriodo, isPeriodo } from './from-periodo.js';
import { fromRecords, isRecords } from './from-records.js';
import { fromSimileXml, isSimileXml, fromSimileJson, isSimileJson } from './from-simile.js';
import { fromStory, isStory } from './from-story.js';
import { fromTimelineJs, isTimelineJs } from './from-timelinejs.js';
import { fromTimelineJs2, isTimelineJs2 } from './from-timelinejs-2.js';
import { fromVis, isVis } from './from-vis.js';

function jsonFormat(name, label, isOne, read) {
  return {
    name,
    label,
    recognises: ({ json }) => (isFields(json) || Array.isArray(json)) && isOne(json),
    read: ({ json }, options) => read(json, options)
  };
}
function sheetFormat(name, label, isOne, read) {
  return {
    name,
    label,
    isChecked: true,
    recognises: ({ text, json }) => json === void 0 && isOne(text),
    read: ({ text }, options) => read(text, options)
  };
}
const formats = [
  jsonFormat("timelinejs", "TimelineJS 3 JSON", isTimelineJs, fromTimelineJs),
  jsonFormat("timelinejs-2", "TimelineJS 1 or 2 JSON", isTimelineJs2, fromTimelineJs2),
  jsonFormat("story", "a story of d3-dateline", isStory, fromStory),
  jsonFormat("simile", "SIMILE Timeline JSON", isSimileJson, fromSimileJson),
  jsonFormat("vis", "vis-timeline items", isVis, fromVis),
  {
    name: "simile-xml",
    label: "SIMILE Timeline XML",
    recognises: ({ text }) => isSimileXml(text),
    read: ({ text }, options) => fromSimileXml(text, options)
  },
  jsonFormat("periodo", "PeriodO JSON-LD", isPeriodo, fromPeriodo),
  jsonFormat("records", "a list of records with dates and titles", isRecords, fromRecords),
  sheetFormat("timelinejs-sheet", "a sheet of TimelineJS", isTimelineJsSheet, fromTimelineJsSheet),
  sheetFormat("csv", "a spreadsheet with columns of dates and titles", isCsv, fromCsv)
];

export { formats };
