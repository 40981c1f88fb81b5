import { formats } from "../convert/formats.ts";
import { storyToJsonLd } from "../convert/json-ld.ts";
import { toCsv } from "../convert/to-csv.ts";
import { storyToJson } from "../convert/to-json.ts";
import { storyToMarkdown } from "../convert/to-markdown.ts";
import type { Conversion } from "../convert/conversion.ts";
import { parseStory, type Diagnostic } from "../schema/index.ts";
import { exitCodes, UsageError, type Console } from "./console.ts";
import { localeFor } from "./locale-for.ts";
import type { Call, Option } from "./options.ts";
import { headingOptions, readingOptions, readText, tellAnswers } from "./reading.ts";
import { eventCount, placed, reportFormats, reportText, tally, type ReportFormat } from "./report.ts";
import { targetOf } from "./target-of.ts";

const targets = ["json", "csv", "markdown", "json-ld"] as const;
type Target = (typeof targets)[number];
const endings = { json: "json", csv: "csv", md: "markdown", markdown: "markdown", jsonld: "json-ld" } as const;

export const convertOptions = {
  to: { value: "format", help: "what is written (default: by the ending of the output, else json)", of: targets },
  output: { value: "file", short: "o", help: "where it is written (default: standard output)" },
  locale: { value: "tag", help: "the language of Markdown and JSON-LD, such as fr" },
  ...headingOptions,
  ...readingOptions,
  format: { value: "format", help: "how the loss report is written", of: reportFormats },
  strict: { help: "fail where anything of the file is not in the story" },
} as const satisfies Readonly<Record<string, Option>>;

/** Writes a file of any known format as a story, and says what could not be kept. Returns 1 where nothing could be read. */
export async function convertFile({ files, options }: Call, console: Console): Promise<number> {
  const [file = "-", ...others] = files;
  if (others.length > 0) throw new UsageError("One file at a time: d3-dateline convert sheet.csv -o story.json");
  const output = String(options["output"] ?? "-");
  const target = targetOf<Target>(options, endings, console);
  const text = await console.read(file);
  const read = readText(text, options);
  const { written, report } = await write(target, read, console, options["locale"]);
  const isRead = read.format !== undefined && (read.story.events.length > 0 || !read.report.some(({ severity }) => severity === "error"));
  if (isRead) await console.write(output, written);
  const problems = placed(file === "-" ? "standard input" : file, text, [...read.report, ...report]);
  console.tell(reportText(problems, (options["format"] ?? "text") as ReportFormat).trimEnd());
  const label = formats.find(({ name }) => name === read.format)?.label ?? "no known format";
  console.tell(`${file}: ${label}, ${eventCount(read.story.events)}, ${tally(problems)}`);
  tellAnswers(read.report, console);
  const isLost = options["strict"] === true && problems.some(({ severity }) => severity === "error");
  return !isRead || isLost ? exitCodes.faults : exitCodes.fine;
}

interface Written {
  readonly written: string;
  readonly report: readonly Diagnostic[];
}

async function write(target: Target, { story }: Conversion, console: Console, tag: string | true | undefined): Promise<Written> {
  if (target === "json") return { written: storyToJson(story), report: [] };
  if (target === "csv") {
    const { text, report } = toCsv(story);
    return { written: text, report };
  }
  const locale = await localeFor(tag, console);
  const parsed = parseStory(story).story;
  return { written: target === "markdown" ? storyToMarkdown(parsed, { locale }) : `${storyToJsonLd(parsed, { locale })}\n`, report: [] };
}
