import { convert } from '../convert/convert.js';
import { formats } from '../convert/formats.js';
import { storyToJsonLd } from '../convert/json-ld.js';
import { toCsv } from '../convert/to-csv.js';
import { storyToJson } from '../convert/to-json.js';
import { storyToMarkdown } from '../convert/to-markdown.js';
import '../schema/story-kind.js';
import 'd3';
import { parseStory } from '../schema/parse-story.js';
import { UsageError, exitCodes } from './console.js';
import { localeFor } from './locale-for.js';
import { reportFormats, placed, reportText, eventCount, tally } from './report.js';
import { targetOf } from './target-of.js';

const targets = ["json", "csv", "markdown", "json-ld"];
const endings = { json: "json", csv: "csv", md: "markdown", markdown: "markdown", jsonld: "json-ld" };
const convertOptions = {
  to: { value: "format", help: "what is written (default: by the ending of the output, else json)", of: targets },
  from: { value: "format", help: "what is read (default: told from the file)", of: formats.map(({ name }) => name) },
  output: { value: "file", short: "o", help: "where it is written (default: standard output)" },
  locale: { value: "tag", help: "the language of Markdown and JSON-LD, such as fr" },
  dates: { value: "order", help: "how 03/04/2024 is meant; without it, that is a question", of: ["day-month", "month-day"] },
  year: { value: "year", help: "the year of dates that say none, such as 9-Nov" },
  "first-year": { value: "year", help: "the first year that two digits may be: with 1970, 77 is 1977 and 17 is 2017" },
  columns: { value: "names", help: "headers of a sheet for ours: date=Start of work,title=Name" },
  zone: { value: "zone", help: "the zone in which instants have their day, such as Europe/Paris (default UTC)" },
  format: { value: "format", help: "how the loss report is written", of: reportFormats },
  strict: { help: "fail where anything of the file is not in the story" }
};
async function convertFile({ files, options }, console) {
  const [file = "-", ...others] = files;
  if (others.length > 0) throw new UsageError("One file at a time: d3-dateline convert sheet.csv -o story.json");
  const output = String(options["output"] ?? "-");
  const target = targetOf(options, endings, console);
  const text = await console.read(file);
  const read = convert(text, readOptions(options));
  const { written, report } = await write(target, read, console, options["locale"]);
  if (read.format !== void 0) await console.write(output, written);
  const problems = placed(file === "-" ? "standard input" : file, text, [...read.report, ...report]);
  console.tell(reportText(problems, options["format"] ?? "text").trimEnd());
  const label = formats.find(({ name }) => name === read.format)?.label ?? "no known format";
  console.tell(`${file}: ${label}, ${eventCount(read.story.events)}, ${tally(problems)}`);
  if (read.report.some(({ message }) => message.includes(" Or state ")))
    console.tell("What is to be stated can be stated here: --dates day-month, --year 2024, --first-year 1970.");
  const isLost = options["strict"] === true && problems.some(({ severity }) => severity === "error");
  return read.format === void 0 || isLost ? exitCodes.faults : exitCodes.fine;
}
function readOptions(options) {
  const { from, dates, zone, columns } = options;
  const year = yearOf("year", options);
  const firstYear = yearOf("first-year", options);
  return {
    ...columns !== void 0 && { format: "csv", columns: columnsOf(String(columns)) },
    ...firstYear !== void 0 && { firstYear },
    ...from !== void 0 && { format: from },
    ...dates !== void 0 && { order: dates },
    ...year !== void 0 && { year },
    ...zone !== void 0 && { zone: String(zone) }
  };
}
function yearOf(name, options) {
  const year = options[name];
  if (year !== void 0 && !/^\d{4}$/.test(String(year)))
    throw new UsageError(`--${name} is a year such as 2024, not ${JSON.stringify(year)}.`);
  return year === void 0 ? void 0 : Number(year);
}
function columnsOf(text) {
  const pairs = text.split(",").map((pair) => /^([^=]+)=(.+)$/.exec(pair.trim())?.slice(1));
  if (pairs.includes(void 0))
    throw new UsageError(`--columns names pairs such as date=Start of work,title=Name, not ${JSON.stringify(text)}.`);
  return Object.fromEntries(pairs);
}
async function write(target, { story }, console, tag) {
  if (target === "json") return { written: storyToJson(story), report: [] };
  if (target === "csv") {
    const { text, report } = toCsv(story);
    return { written: text, report };
  }
  const locale = await localeFor(tag, console);
  const parsed = parseStory(story).story;
  return { written: target === "markdown" ? storyToMarkdown(parsed, { locale }) : `${storyToJsonLd(parsed, { locale })}
`, report: [] };
}

export { convertFile, convertOptions };
