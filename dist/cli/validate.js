import { repeatedNames } from '../schema/repeated-names.js';
import '../schema/story-kind.js';
import { lintStory } from '../schema/lint-story.js';
import { parseStory } from '../schema/parse-story.js';
import { parseStoryText } from '../schema/parse-story-text.js';
import { UsageError, exitCodes } from './console.js';
import { readingOptions, tellAnswers, readText } from './reading.js';
import { systemFault } from './system-fault.js';
import { reportFormats, placed, eventCount, tally, reportText } from './report.js';

const validateOptions = {
  format: { value: "format", help: "how problems are written", of: reportFormats },
  strict: { help: "warnings fail, too" },
  output: { value: "file", short: "o", help: "where problems are written (default: standard output)" },
  ...readingOptions
};
async function validate({ files, options }, console) {
  if (files.length === 0) throw new UsageError("Name the files to look at: d3-dateline validate story.json");
  const problems = [];
  let isMissing = false;
  for (const file of files) {
    const text = await console.read(file).catch((error) => {
      const fault = systemFault(error);
      if (fault === void 0 || files.length === 1) throw error;
      console.tell(fault);
      isMissing = true;
    });
    if (text === void 0) continue;
    const { events, diagnostics } = look(text, options);
    problems.push(...placed(file === "-" ? "standard input" : file, text, diagnostics));
    console.tell(`${file}: ${eventCount(events)}, ${tally(diagnostics)}`);
    tellAnswers(diagnostics, console);
  }
  const format = options["format"] ?? "text";
  await console.write(String(options["output"] ?? "-"), reportText(problems, format));
  if (isMissing) return exitCodes.usage;
  const fails = options["strict"] ? ["error", "warning"] : ["error"];
  return problems.some(({ severity }) => fails.includes(severity)) ? exitCodes.faults : exitCodes.fine;
}
function look(text, options) {
  const { format, story: read, report, inCells = (diagnostics) => diagnostics } = readText(text, options);
  if (/^\uFEFF?\s*\{/.test(text) && [void 0, "story"].includes(format)) {
    const { story, diagnostics } = parseStoryText(text);
    const isNew = (one) => !diagnostics.some(({ code, path }) => code === one.code && path === one.path);
    return { events: story.events, diagnostics: [...repeatedNames(text), ...diagnostics, ...lintStory(story).filter(isNew)] };
  }
  return { events: read.events, diagnostics: [...report, ...inCells(lintStory(parseStory(read).story))] };
}

export { validate, validateOptions };
