import { convert, type Converted } from "../convert/convert.ts";
import { formats, type FormatName } from "../convert/formats.ts";
import type { Diagnostic } from "../schema/diagnostic.ts";
import { UsageError, type Console } from "./console.ts";
import type { Call, Option } from "./options.ts";

/** What helps to read a file of any format, in every command that reads. */
export const readingOptions = {
  from: { value: "format", help: "what is read (default: told from the file)", of: formats.map(({ name }) => name) },
  dates: { value: "order", help: "how 03/04/2024 is meant; without it, that is a question", of: ["day-month", "month-day"] },
  year: { value: "year", help: "the year of dates that say none, such as 9-Nov" },
  "first-year": { value: "year", help: "the first year that two digits may be: with 1970, 77 is 1977 and 17 is 2017" },
  columns: { value: "names", help: "headers of a sheet for ours: date=Start of work,title=Name" },
  zone: { value: "zone", help: "the zone in which instants have their day, such as Europe/Paris (default UTC)" },
} as const satisfies Readonly<Record<string, Option>>;

/** What stands above a timeline; a sheet has no place for it. */
export const headingOptions = {
  title: { value: "words", help: "what stands above it, in place of the title that the file may have" },
  description: { value: "words", help: "what stands below the title" },
} as const satisfies Readonly<Record<string, Option>>;

/**
 * Returns the story of a text, with the title and description that were asked for.
 * @throws UsageError for a year or columns that cannot be read
 * @example readText("date,title\n2024,A", { title: "Kupol" }).story.title // "Kupol"
 */
export function readText(text: string, options: Call["options"]): Converted {
  const { story, ...read } = convert(text, readOptions(options));
  const { title, description } = options;
  return {
    ...read,
    story: { ...story, ...(title !== undefined && { title }), ...(description !== undefined && { description }) } as typeof story,
  };
}

function readOptions(options: Call["options"]): Parameters<typeof convert>[1] {
  const { from, dates, zone, columns } = options;
  const year = yearOf("year", options);
  const firstYear = yearOf("first-year", options);
  return {
    ...(columns !== undefined && { format: "csv" as const, columns: columnsOf(String(columns)) }),
    ...(firstYear !== undefined && { firstYear }),
    ...(from !== undefined && { format: from as FormatName }),
    ...(dates !== undefined && { order: dates as "day-month" | "month-day" }),
    ...(year !== undefined && { year }),
    ...(zone !== undefined && { zone: zoneOf(String(zone)) }),
  };
}

function yearOf(name: string, options: Call["options"]): number | undefined {
  const year = options[name];
  if (year !== undefined && !/^\d{4}$/.test(String(year)))
    throw new UsageError(`--${name} is a year such as 2024, not ${JSON.stringify(year)}.`);
  return year === undefined ? undefined : Number(year);
}

function zoneOf(zone: string): string {
  try {
    Intl.DateTimeFormat("en", { timeZone: zone });
    return zone;
  } catch {
    throw new UsageError(`--zone is the name of a zone such as Europe/Paris, not ${JSON.stringify(zone)}.`);
  }
}

function columnsOf(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(",").map((pair) => /^([^=]+)=(.+)$/.exec(pair.trim())?.slice(1));
  if (pairs.includes(undefined))
    throw new UsageError(`--columns names pairs such as date=Start of work,title=Name, not ${JSON.stringify(text)}.`);
  return Object.fromEntries(pairs as [string, string][]);
}

/** What a report asks for, and the option that says it; "…" stands for what was found. */
const answers: readonly (readonly [asked: RegExp, option: string])[] = [
  [/ Or state whether the day or the month/, "--dates day-month or --dates month-day"],
  [/ Or state the year of dates/, "--year 2024"],
  [/ Or state the first year/, "--first-year 1970"],
  [/ name it "lane"/, '--columns "lane=…"'],
];

/** Names the options that answer what a report asks. */
export function tellAnswers(report: readonly Diagnostic[], { tell }: Pick<Console, "tell">): void {
  const options = answers.flatMap(([asked, option]) => {
    const question = report.find(({ message }) => asked.test(message));
    // A value that was cut, or holds quotes, is no name to copy.
    return question === undefined ? [] : [option.replace("…", (dots) => /^"([^"\\]+)"$/.exec(question.value)?.[1] ?? dots)];
  });
  if (options.length > 0) tell(`The command takes what is asked for: ${options.join("; ")}.`);
}
