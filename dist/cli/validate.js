import { convert } from '../convert/convert.js';
import '../schema/story-kind.js';
import { lintStory } from '../schema/lint-story.js';
import { parseStory } from '../schema/parse-story.js';
import { parseStoryText } from '../schema/parse-story-text.js';
import { UsageError, exitCodes } from './console.js';
import { reportFormats, placed, eventCount, tally, reportText } from './report.js';

const validateOptions = {
  format: { value: "format", help: "how problems are written", of: reportFormats },
  strict: { help: "warnings fail, too" },
  output: { value: "file", short: "o", help: "where problems are written (default: standard output)" }
};
async function validate({ files, options }, console) {
  if (files.length === 0) throw new UsageError("Name the files to look at: d3-dateline validate story.json");
  const problems = [];
  for (const file of files) {
    const text = await console.read(file);
    const { events, diagnostics } = look(text);
    problems.push(...placed(file === "-" ? "standard input" : file, text, diagnostics));
    console.tell(`${file}: ${eventCount(events)}, ${tally(diagnostics)}`);
  }
  const format = options["format"] ?? "text";
  await console.write(String(options["output"] ?? "-"), reportText(problems, format));
  const fails = options["strict"] ? ["error", "warning"] : ["error"];
  return problems.some(({ severity }) => fails.includes(severity)) ? exitCodes.faults : exitCodes.fine;
}
function look(text) {
  const isStory = /^\uFEFF?\s*\{/.test(text) && [void 0, "story"].includes(convert(text).format);
  if (isStory) {
    const { story: story2, diagnostics } = parseStoryText(text);
    return { events: story2.events, diagnostics: [...diagnostics, ...lintStory(story2)] };
  }
  const { story, report } = convert(text);
  return { events: story.events, diagnostics: [...report, ...lintStory(parseStory(story).story)] };
}

export { validate, validateOptions };
