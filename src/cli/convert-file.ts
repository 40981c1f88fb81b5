import { convert as convertText } from "../convert/convert.ts";
import { formats, type FormatName } from "../convert/formats.ts";
import { storyToJsonLd } from "../convert/json-ld.ts";
import { toCsv } from "../convert/to-csv.ts";
import { storyToJson } from "../convert/to-json.ts";
import { storyToMarkdown } from "../convert/to-markdown.ts";
import type { Conversion } from "../convert/conversion.ts";
import { parseStory, type Diagnostic } from "../schema/index.ts";
import { exitCodes, UsageError, type Console } from "./console.ts";
import { localeFor } from "./locale-for.ts";
import type { Call, Option } from "./options.ts";
import { eventCount, placed, reportFormats, reportText, tally, type ReportFormat } from "./report.ts";
import { targetOf } from "./target-of.ts";

const targets = ["json", "csv", "markdown", "json-ld"] as const;
type Target = (typeof targets)[number];
const endings = { json: "json", csv: "csv", md: "markdown", markdown: "markdown", jsonld: "json-ld" } as const;

export const convertOptions = {
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
  strict: { help: "fail where anything of the file is not in the story" },
} as const satisfies Readonly<Record<string, Option>>;

/** Writes a file of any known format as a story, and says what could not be kept. Returns 1 where nothing could be read. */
export async function convertFile({ files, options }: Call, console: Console): Promise<number> {
  const [file = "-", ...others] = files;
  if (others.length > 0) throw new UsageError("One file at a time: d3-dateline convert sheet.csv -o story.json");
  const output = String(options["output"] ?? "-");
  const target = targetOf<Target>(options, endings, console);
  const text = await console.read(file);
  const read = convertText(text, readOptions(options));
  const { written, report } = await write(target, read, console, options["locale"]);
  if (read.format !== undefined) await console.write(output, written);
  const problems = placed(file === "-" ? "standard input" : file, text, [...read.report, ...report]);
  console.tell(reportText(problems, (options["format"] ?? "text") as ReportFormat).trimEnd());
  const label = formats.find(({ name }) => name === read.format)?.label ?? "no known format";
  console.tell(`${file}: ${label}, ${eventCount(read.story.events)}, ${tally(problems)}`);
  if (read.report.some(({ message }) => message.includes(" Or state ")))
    console.tell("What is to be stated can be stated here: --dates day-month, --year 2024, --first-year 1970.");
  const isLost = options["strict"] === true && problems.some(({ severity }) => severity === "error");
  return read.format === undefined || isLost ? exitCodes.faults : exitCodes.fine;
}

function readOptions(options: Call["options"]): Parameters<typeof convertText>[1] {
  const { from, dates, zone, columns } = options;
  const year = yearOf("year", options);
  const firstYear = yearOf("first-year", options);
  return {
    ...(columns !== undefined && { format: "csv" as const, columns: columnsOf(String(columns)) }),
    ...(firstYear !== undefined && { firstYear }),
    ...(from !== undefined && { format: from as FormatName }),
    ...(dates !== undefined && { order: dates as "day-month" | "month-day" }),
    ...(year !== undefined && { year }),
    ...(zone !== undefined && { zone: String(zone) }),
  };
}

function yearOf(name: string, options: Call["options"]): number | undefined {
  const year = options[name];
  if (year !== undefined && !/^\d{4}$/.test(String(year)))
    throw new UsageError(`--${name} is a year such as 2024, not ${JSON.stringify(year)}.`);
  return year === undefined ? undefined : Number(year);
}

function columnsOf(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(",").map((pair) => /^([^=]+)=(.+)$/.exec(pair.trim())?.slice(1));
  if (pairs.includes(undefined))
    throw new UsageError(`--columns names pairs such as date=Start of work,title=Name, not ${JSON.stringify(text)}.`);
  return Object.fromEntries(pairs as [string, string][]);
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
