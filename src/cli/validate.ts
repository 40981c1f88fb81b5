import { repeatedNames } from "../schema/repeated-names.ts";
import { lintStory, parseStory, parseStoryText, type Diagnostic } from "../schema/index.ts";
import { exitCodes, UsageError, type Console } from "./console.ts";
import type { Call, Option } from "./options.ts";
import { readingOptions, readText, tellAnswers } from "./reading.ts";
import { systemFault } from "./system-fault.ts";
import { eventCount, placed, reportFormats, reportText, tally, type Placed, type ReportFormat } from "./report.ts";

export const validateOptions = {
  format: { value: "format", help: "how problems are written", of: reportFormats },
  strict: { help: "warnings fail, too" },
  output: { value: "file", short: "o", help: "where problems are written (default: standard output)" },
  ...readingOptions,
} as const satisfies Readonly<Record<string, Option>>;

/** Says what is wrong with files; returns 1 where something of one is not drawn. */
export async function validate({ files, options }: Call, console: Console): Promise<number> {
  if (files.length === 0) throw new UsageError("Name the files to look at: d3-dateline validate story.json");
  const problems: Placed[] = [];
  let isMissing = false;
  for (const file of files) {
    // What is wrong with one file is no reason to say nothing of the others.
    const text = await console.read(file).catch((error: unknown) => {
      const fault = systemFault(error);
      if (fault === undefined || files.length === 1) throw error;
      console.tell(fault);
      isMissing = true;
    });
    if (text === undefined) continue;
    const { events, diagnostics } = look(text, options);
    problems.push(...placed(file === "-" ? "standard input" : file, text, diagnostics));
    console.tell(`${file}: ${eventCount(events)}, ${tally(diagnostics)}`);
    tellAnswers(diagnostics, console);
  }
  const format = (options["format"] ?? "text") as ReportFormat;
  await console.write(String(options["output"] ?? "-"), reportText(problems, format));
  if (isMissing) return exitCodes.usage;
  const fails = options["strict"] ? ["error", "warning"] : ["error"];
  return problems.some(({ severity }) => fails.includes(severity)) ? exitCodes.faults : exitCodes.fine;
}

/** What a file holds, read as what it is. */
function look(
  text: string,
  options: Call["options"],
): { readonly events: readonly unknown[]; readonly diagnostics: readonly Diagnostic[] } {
  const { format, story: read, report, inCells = (diagnostics) => diagnostics } = readText(text, options);
  if (/^\uFEFF?\s*\{/.test(text) && [undefined, "story"].includes(format)) {
    const { story, diagnostics } = parseStoryText(text);
    // An empty list is said to be one when it is read; that there is nothing in it need not be said again.
    const isNew = (one: Diagnostic): boolean => !diagnostics.some(({ code, path }) => code === one.code && path === one.path);
    return { events: story.events, diagnostics: [...repeatedNames(text), ...diagnostics, ...lintStory(story).filter(isNew)] };
  }
  return { events: read.events, diagnostics: [...report, ...inCells(lintStory(parseStory(read).story))] };
}
