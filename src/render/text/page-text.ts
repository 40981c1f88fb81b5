import type { Locale } from "../../locale/locale.ts";
import { element } from "./markup.ts";
import { serialize } from "./serialize.ts";

/** Returns a file of this package: "d3-dateline.css", "d3-dateline.min.js", "embed-height.min.js", "locale/fr.min.js". */
export type Asset = (name: string) => string | Promise<string>;

/** What stands in a page of its own. */
export interface PageContent {
  readonly title: string;
  readonly locale: Locale;
  /** The figure, as `renderToString` makes it. */
  readonly figure: string;
  /** The script element that tells search engines, as `renderJsonLd` makes it. */
  readonly jsonLd: string;
  /** Light or dark; `auto` follows the reader's system (default). */
  readonly theme?: "auto" | "light" | "dark";
  /** How wide the page is at most, in px: without a script its lanes stay as wide as they were drawn (default 1200). */
  readonly width?: number;
  /** Lanes or a list, where the page is to be worked with; what fits by default. */
  readonly layout?: "horizontal" | "vertical";
  /** The story, where the page is to be worked with; undefined for a page without a script. */
  readonly story?: unknown;
}

/** What a page needs around a figure that stands alone. In a frame it has the page's edges, but where its ground may differ from the page's. */
const pageStyle = (width: number): string =>
  `html{color-scheme:light dark}body{margin:1rem auto;padding:0 1rem;max-width:${width}px;font:1rem/1.5 system-ui,sans-serif}body.framed{margin:0;padding:0;max-width:none}@media(prefers-color-scheme:dark){body.framed{padding:.75rem}}`;

const text = (content: string): string => serialize(element("p", {}, [content])).slice(3, -4);

/** Keeps a text whole within a script element, whose end HTML looks for in any text. */
const inScript = (content: string): string => content.replaceAll(/<(?=\/script|script|!--)/gi, "\\x3C");

/** Returns JSON that may stand in a script element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

/**
 * Returns a whole page that needs nothing else: it opens from disk, and asks for nothing. With a story it also stands in a frame, and tells the
 * page around it how high it is.
 * @example await pageText({ title: "Kupol", locale: en, figure, jsonLd }, asset)
 */
export async function pageText(
  { title, locale, figure, jsonLd, story, layout, theme = "auto", width = 1200 }: PageContent,
  asset: Asset,
): Promise<string> {
  const style = await asset("d3-dateline.css");
  const head = `<!doctype html>
<html lang="${locale.tag}" dir="${locale.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<style>${pageStyle(width)}
${style}</style>
${jsonLd}
</head>
<body>
<div id="timeline">${figure}</div>
`;
  return `${head}${story === undefined ? "" : await scripts(story, locale, { theme, ...(layout && { layout }) }, asset)}</body>
</html>
`;
}

/** What the chart is set to, by the names of its options. */
type Settings = Readonly<Record<string, string>>;

async function scripts(story: unknown, { tag }: Locale, settings: Settings, asset: Asset): Promise<string> {
  const bundle = await asset("d3-dateline.min.js");
  const language = tag === "en" ? "" : `<script>${inScript(await asset(`locale/${tag}.min.js`))}</script>\n`;
  const height = await asset("embed-height.min.js");
  const framed = 'if(parent!==self)document.body.className="framed";';
  const set = Object.entries(settings)
    .map(([name, value]) => `.${name}(${JSON.stringify(value)})`)
    .join("");
  // Taken up, the figure would stay as it was written, in the form that was widest, until the reader turns to it; here nobody else draws.
  const draw = `${framed}document.getElementById("timeline").replaceChildren();dateline.select("#timeline").datum(JSON.parse(document.getElementById("story").textContent)).call(dateline.timeline().locale(dateline[${JSON.stringify(tag)}])${set}.parts([dateline.forms, dateline.zoom, dateline.find]));`;
  return `<script type="application/json" id="story">${scriptJson(story)}</script>
<script>${inScript(bundle)}</script>
${language}<script>${draw}</script>
<script>${inScript(height)}</script>
`;
}
