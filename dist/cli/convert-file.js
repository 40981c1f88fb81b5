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
import { readingOptions, headingOptions, readText, tellAnswers } from './reading.js';
import { reportFormats, placed, reportText, eventCount, tally } from './report.js';
import { targetOf } from './target-of.js';

const targets = ["json", "csv", "markdown", "json-ld"];
const endings = { json: "json", csv: "csv", md: "markdown", markdown: "markdown", jsonld: "json-ld" };
const convertOptions = {
  to: { value: "format", help: "what is written (default: by the ending of the output, else json)", of: targets },
  output: { value: "file", short: "o", help: "where it is written (default: standard output)" },
  locale: { value: "tag", help: "the language of Markdown and JSON-LD, such as fr" },
  ...headingOptions,
  ...readingOptions,
  format: { value: "format", help: "how the loss report is written", of: reportFormats },
  strict: { help: "fail where anything of the file is not in the story" }
};
async function convertFile({ files, options }, console) {
  const [file = "-", ...others] = files;
  if (others.length > 0) throw new UsageError("One file at a time: d3-dateline convert sheet.csv -o story.json");
  const output = String(options["output"] ?? "-");
  const target = targetOf(options, endings, console);
  const text = await console.read(file);
  const read = readText(text, options);
  const { written, report } = await write(target, read, console, options["locale"]);
  const isRead = read.format !== void 0 && (read.story.events.length > 0 || !read.report.some(({ severity }) => severity === "error"));
  if (isRead) await console.write(output, written);
  const problems = placed(file === "-" ? "standard input" : file, text, [...read.report, ...report]);
  console.tell(reportText(problems, options["format"] ?? "text").trimEnd());
  const label = formats.find(({ name }) => name === read.format)?.label ?? "no known format";
  console.tell(`${file}: ${label}, ${eventCount(read.story.events)}, ${tally(problems)}`);
  tellAnswers(read.report, console);
  const isLost = options["strict"] === true && problems.some(({ severity }) => severity === "error");
  return !isRead || isLost ? exitCodes.faults : exitCodes.fine;
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
