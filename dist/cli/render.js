import { formats } from '../convert/formats.js';
import { find } from '../find.js';
import { forms } from '../forms.js';
import { zoom } from '../zoom.js';
import { pageText } from '../render/text/page-text.js';
import '../schema/story-kind.js';
import { pickText } from '../schema/text.js';
import 'd3';
import { parseStory } from '../schema/parse-story.js';
import { renderToString, renderJsonLd } from '../static.js';
import { drawInBrowser } from './draw-in-browser.js';
import { UsageError, exitCodes } from './console.js';
import { localeFor } from './locale-for.js';
import { numberOf } from './options.js';
import { readingOptions, headingOptions, readText, tellAnswers } from './reading.js';
import { placed, reportText, eventCount, tally } from './report.js';
import { targetOf } from './target-of.js';

const targets = ["html", "fragment", "svg", "png"];
const endings = { html: "html", htm: "html", svg: "svg", png: "png" };
const renderOptions = {
  to: { value: "form", help: "what is written (default: by the ending of the output, else html)", of: targets },
  output: { value: "file", short: "o", help: "where it is written (default: standard output)" },
  locale: { value: "tag", help: "the language of dates and phrases, such as fr (default en)" },
  width: { value: "px", help: "width of the lanes (default 960)" },
  layout: { value: "form", help: "which forms are in it", of: ["both", "horizontal", "vertical"] },
  theme: { value: "theme", help: "its colours", of: ["auto", "light", "dark"] },
  size: { value: "WxH", help: "size of a PNG in px (default 1200x630)" },
  scale: { value: "number", help: "pixels of the PNG for each px (default 1)" },
  ...headingOptions,
  interactive: { help: "a page to work with: the script and the story are in it" },
  browser: { value: "path", help: "the Chrome, Chromium or Edge that draws SVG and PNG (default: found; or CHROME_PATH)" },
  ...readingOptions
};
async function render({ files, options }, console) {
  const [file = "-", ...others] = files;
  if (others.length > 0) throw new UsageError("One story at a time: d3-dateline render story.json -o story.html");
  const output = String(options["output"] ?? "-");
  const target = targetOf(options, endings, console);
  const text = await console.read(file);
  const { story: input, report, format } = readText(text, options);
  const parsed = parseStory(input);
  const isChecked = formats.find(({ name }) => name === format)?.isChecked;
  const problems = placed(file === "-" ? "standard input" : file, text, [...report, ...isChecked ? [] : parsed.diagnostics]);
  const faults = problems.filter(({ severity }) => severity !== "info");
  if (faults.length > 0) console.tell(reportText(faults, "text").trimEnd());
  const count = parsed.story.events.length;
  if (count === 0) console.tell("There is no event to draw: nothing is written.");
  else await console.write(output, await drawn(target, input, parsed, options, console));
  console.tell(`${file}: ${eventCount(parsed.story.events)}, ${tally(problems)}`);
  if (parsed.story.title === void 0 && format !== "story") console.tell('It has no title: --title "\u2026" gives it one.');
  tellAnswers(report, console);
  return count === 0 ? exitCodes.faults : exitCodes.fine;
}
async function drawn(target, input, { story }, options, console) {
  const locale = await localeFor(options["locale"], console);
  const width = numberOf("width", options["width"]) ?? 960;
  const theme = options["theme"] ?? "auto";
  const title = story.title && pickText(story.title, [locale.tag], story.language) || "Timeline";
  if (target === "svg" || target === "png") {
    const size = sizeOf(options["size"]);
    const scale = numberOf("scale", options["scale"]) ?? 1;
    console.tell(`Drawing ${target === "png" ? `${size.width} \xD7 ${size.height}` : `${width} px wide`} \u2026`);
    return drawInBrowser({ target, story: input, locale, theme, width, size, scale }, options["browser"], console);
  }
  const layout = options["layout"];
  const isInteractive = options["interactive"] === true && target === "html";
  const parts = isInteractive ? [forms, zoom, find] : [];
  const figure = renderToString(input, { width, locale, theme, parts, ...layout && { layout } });
  if (target === "fragment") return `${figure}
`;
  const content = { title, locale, figure, theme, jsonLd: renderJsonLd(input, { locale }) };
  const live = { story: input, ...layout && layout !== "both" && { layout } };
  return pageText({ ...content, ...isInteractive ? live : { width } }, console.asset);
}
function sizeOf(size) {
  if (size === void 0) return { width: 1200, height: 630 };
  const [, width, height] = /^(\d+)[x×](\d+)$/i.exec(String(size)) ?? [];
  if (width === void 0 || height === void 0)
    throw new UsageError(`--size is a width and a height in px such as 1200x630, not ${JSON.stringify(size)}.`);
  return { width: numberOf("size", width) ?? 0, height: numberOf("size", height) ?? 0 };
}

export { render, renderOptions };
