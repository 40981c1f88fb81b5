import { formats } from "../convert/formats.ts";
import { find } from "../part/find/find.ts";
import { forms } from "../part/forms/forms.ts";
import { zoom } from "../part/zoom/zoom.ts";
import { pageText } from "../render/text/page-text.ts";
import { parseStory, pickText, type ParsedStory } from "../schema/index.ts";
import { renderJsonLd, renderToString } from "../static.ts";
import { drawInBrowser } from "./draw-in-browser.ts";
import { exitCodes, UsageError, type Console } from "./console.ts";
import { localeFor } from "./locale-for.ts";
import { numberOf, type Call, type Option } from "./options.ts";
import { headingOptions, readingOptions, readText, tellAnswers } from "./reading.ts";
import { eventCount, placed, reportText, tally } from "./report.ts";
import { targetOf } from "./target-of.ts";

const targets = ["html", "fragment", "svg", "png"] as const;
type Target = (typeof targets)[number];
const endings = { html: "html", htm: "html", svg: "svg", png: "png" } as const;

export const renderOptions = {
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
  ...readingOptions,
} as const satisfies Readonly<Record<string, Option>>;

/** Writes the picture of a story. Returns 1 where nothing of it can be drawn. */
export async function render({ files, options }: Call, console: Console): Promise<number> {
  const [file = "-", ...others] = files;
  if (others.length > 0) throw new UsageError("One story at a time: d3-dateline render story.json -o story.html");
  const output = String(options["output"] ?? "-");
  const target = targetOf<Target>(options, endings, console);
  const text = await console.read(file);
  const { story: input, report, format } = readText(text, options);
  const parsed = parseStory(input);
  const isChecked = formats.find(({ name }) => name === format)?.isChecked;
  const problems = placed(file === "-" ? "standard input" : file, text, [...report, ...(isChecked ? [] : parsed.diagnostics)]);
  const faults = problems.filter(({ severity }) => severity !== "info");
  if (faults.length > 0) console.tell(reportText(faults, "text").trimEnd());
  const count = parsed.story.events.length;
  // A page that stood there may be a good one.
  if (count === 0) console.tell("There is no event to draw: nothing is written.");
  else await console.write(output, await drawn(target, input, parsed, options, console));
  console.tell(`${file}: ${eventCount(parsed.story.events)}, ${tally(problems)}`);
  // Who writes a story knows that it may have one; a sheet has no place for it.
  if (parsed.story.title === undefined && format !== "story") console.tell('It has no title: --title "…" gives it one.');
  tellAnswers(report, console);
  return count === 0 ? exitCodes.faults : exitCodes.fine;
}

async function drawn(
  target: Target,
  input: unknown,
  { story }: ParsedStory,
  options: Call["options"],
  console: Console,
): Promise<string | Uint8Array> {
  const locale = await localeFor(options["locale"], console);
  const width = numberOf("width", options["width"]) ?? 960;
  const theme = (options["theme"] ?? "auto") as "auto" | "light" | "dark";
  const title = (story.title && pickText(story.title, [locale.tag], story.language)) || "Timeline";
  if (target === "svg" || target === "png") {
    const size = sizeOf(options["size"]);
    const scale = numberOf("scale", options["scale"]) ?? 1;
    console.tell(`Drawing ${target === "png" ? `${size.width} × ${size.height}` : `${width} px wide`} …`);
    return drawInBrowser({ target, story: input, locale, theme, width, size, scale }, options["browser"], console);
  }
  const layout = options["layout"] as "both" | "horizontal" | "vertical" | undefined;
  const isInteractive = options["interactive"] === true && target === "html";
  const parts = isInteractive ? [forms, zoom, find] : [];
  const figure = renderToString(input, { width, locale, theme, parts, ...(layout && { layout }) });
  if (target === "fragment") return `${figure}\n`;
  const content = { title, locale, figure, theme, jsonLd: renderJsonLd(input, { locale }) };
  const live = { story: input, ...(layout && layout !== "both" && { layout }) };
  return pageText({ ...content, ...(isInteractive ? live : { width }) }, console.asset);
}

function sizeOf(size: string | true | undefined): { readonly width: number; readonly height: number } {
  if (size === undefined) return { width: 1200, height: 630 };
  const [, width, height] = /^(\d+)[x×](\d+)$/i.exec(String(size)) ?? [];
  if (width === undefined || height === undefined)
    throw new UsageError(`--size is a width and a height in px such as 1200x630, not ${JSON.stringify(size)}.`);
  return { width: numberOf("size", width) ?? 0, height: numberOf("size", height) ?? 0 };
}
