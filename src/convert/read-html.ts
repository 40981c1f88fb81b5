import { Parser } from "htmlparser2";
import { quote } from "../date/quote.ts";
import type { Paragraph, Run } from "../schema/prose.ts";
import { closeLink, noteElement, openLink, type Attributes, type OpenLink } from "./html-losses.ts";
import { BLOCKS, EMBEDDED, EMPHASIS, isHtmlName, RAW, STRONG, UNREAD } from "./html-names.ts";
import { shiftedSigns } from "./shifted-signs.ts";

/** What a text of HTML says. */
export interface HtmlText {
  readonly paragraphs: readonly Paragraph[];
  /** What has no words, or words of another kind, each once: "image https://…". */
  readonly losses: readonly string[];
}

/** A run that grows: its words are joined when all are there. */
interface Piece {
  readonly type: Run["type"];
  readonly href: string | undefined;
  readonly words: string[];
}

/** What one reading keeps in mind. */
interface Reading {
  readonly source: string;
  readonly paragraphs: Piece[][];
  readonly losses: Set<string>;
  /** The elements around the place that is read, by name. */
  readonly open: Map<string, number>;
  /** The links around it, the innermost last. */
  readonly links: OpenLink[];
  /** The numbers of the ordered lists around it; undefined for a list without. */
  readonly lists: (number | undefined)[];
  /** Up to where the source is read. */
  end: number;
  /** The last sign of the paragraph; "" where it begins. */
  last: string;
}

const SPACE = /[ \t\n\r\f]+/g;

/**
 * Returns what a text of HTML says, as a browser would show it: paragraphs of plain, stressed and linked words. Reads what people write:
 * tags that are not closed, a `<` that opens none, names that are no element's. A blank line is a border of paragraphs here. Never
 * throws; takes linear time, but for tags that are nested thousands deep.
 *
 * @example readHtml("<p>He <i>denies</i> it<p>Now").paragraphs.length // 2
 */
export function readHtml(html: string): HtmlText {
  const source = unclosedAsText(html);
  const reading: Reading = {
    source,
    paragraphs: [[]],
    losses: new Set(),
    open: new Map(),
    links: [],
    lists: [],
    end: 0,
    last: "",
  };
  const parser = new Parser({
    onopentag: (name, attributes, isImplied) => openTag(reading, name, attributes, isImplied, sliceAt(reading, parser)),
    onclosetag: (name, isImplied) => closeTag(reading, name, isImplied, isImplied ? "" : closingTag(reading, parser)),
    ontext: (text) => {
      sliceAt(reading, parser);
      addText(reading, text);
    },
    oncomment: (text) => {
      sliceAt(reading, parser);
      if (text.trim() !== "") reading.losses.add(`comment ${quote(text.trim())}`);
    },
    onprocessinginstruction: (_name, text) => {
      sliceAt(reading, parser);
      reading.losses.add(`instruction ${quote(text)}`);
    },
  });
  parser.end(source);
  // A tag that is not finished is none.
  addText(reading, source.slice(reading.end));
  const paragraphs = reading.paragraphs.map((pieces) => pieces.map(runOf));
  return { paragraphs: paragraphs.filter((runs) => runs.some(({ text }) => text.trim() !== "")), losses: [...reading.losses] };
}

function runOf({ type, href, words }: Piece): Run {
  const text = words.join("");
  return type === "link" ? { type, text, href: href ?? "" } : { type, text };
}

/** Escapes what would swallow the rest of the text, since it is never closed: "use the <script> tag". */
function unclosedAsText(html: string): string {
  const lower = html.toLowerCase();
  const lasts = new Map(RAW.map((name) => [name, lower.lastIndexOf(`</${name}`)]));
  return html.replace(/<(?=([a-z]+)[\s/>])/gi, (sign, name: string, at: number) => {
    const last = lasts.get(name.toLowerCase());
    return last !== undefined && last < at ? "&lt;" : sign;
  });
}

function sliceAt(reading: Reading, parser: Parser): string {
  const end = Math.max(reading.end, parser.endIndex + 1);
  const text = reading.source.slice(parser.startIndex, end);
  reading.end = end;
  return text;
}

/** The parser tells of `</b >` when it has read the name. */
function closingTag(reading: Reading, parser: Parser): string {
  const from = parser.startIndex;
  const end = reading.source.indexOf(">", parser.endIndex) + 1;
  reading.end = Math.max(reading.end, end === 0 ? reading.source.length : end);
  return reading.source.slice(from, reading.end);
}

/** What holds elements of languages other than HTML. */
const DRAWINGS = ["svg", "math"];

function openTag(reading: Reading, name: string, attributes: Attributes, isImplied: boolean, source: string): void {
  // Their own elements are no words; what they hold stands apart, as a fraction's two numbers do.
  if (isWithin(reading, DRAWINGS) && !isHtmlName(name)) return addText(reading, " ");
  const isText = !isHtmlName(name) || (EMBEDDED.has(name) && Object.keys(attributes).length === 0 && !isClosedLater(name));
  if (isText && !isImplied) return addText(reading, source);
  reading.open.set(name, depthOf(reading, name) + 1);
  noteElement(reading.losses, name, attributes);
  if (name === "br") addBreak(reading);
  else if (name === "q") addText(reading, "“");
  else if (["td", "th", "mi", "mn", "mo"].includes(name)) addText(reading, " ");
  else if (name === "a") reading.links.push(openLink(reading.losses, attributes));
  else if (name === "ol" || name === "ul") reading.lists.push(name === "ol" ? 1 : undefined);
  if (BLOCKS.has(name)) newParagraph(reading);
  if (name === "li") addMarker(reading);
}

/** These hold something, so that a bare one still has a sense. */
function isClosedLater(name: string): boolean {
  return ["audio", "canvas", "map", "math", "object", "picture", "script", "style", "svg", "video"].includes(name) || RAW.includes(name);
}

function closeTag(reading: Reading, name: string, isImplied: boolean, source: string): void {
  if (!isHtmlName(name)) {
    if (!isImplied && !isWithin(reading, DRAWINGS)) addText(reading, source);
    return;
  }
  reading.open.set(name, Math.max(0, depthOf(reading, name) - 1));
  if (name === "q") addText(reading, "”");
  else if (name === "a") endLink(reading);
  else if (name === "ol" || name === "ul") reading.lists.pop();
  if (BLOCKS.has(name)) newParagraph(reading);
}

function endLink({ links, losses }: Reading): void {
  const link = links.pop();
  if (link !== undefined) closeLink(losses, link);
}

function depthOf({ open }: Reading, name: string): number {
  return open.get(name) ?? 0;
}

function isWithin(reading: Reading, names: Iterable<string>): boolean {
  for (const name of names) if (depthOf(reading, name) > 0) return true;
  return false;
}

function addText(reading: Reading, raw: string): void {
  const unread = [...UNREAD].find((name) => depthOf(reading, name) > 0);
  if (unread !== undefined) {
    if (raw.trim() !== "") reading.losses.add(`<${unread}> ${quote(raw.trim())}`);
    return;
  }
  const shift = isWithin(reading, ["sup"]) ? "sup" : isWithin(reading, ["sub"]) ? "sub" : undefined;
  const text = shift === undefined ? raw : shiftedSigns(raw, shift);
  if (shift !== undefined && text === raw && raw.trim() !== "") reading.losses.add(`look of <${shift}> ${quote(raw)}`);
  const [first = "", ...rest] = text.split(/\n[^\S\n]*\n\s*/);
  addWords(reading, first.replace(SPACE, " "));
  for (const words of rest) {
    newParagraph(reading);
    addWords(reading, words.replace(SPACE, " "));
  }
}

function addWords(reading: Reading, words: string): void {
  const text = ["", " ", "\n"].includes(reading.last) ? words.replace(/^ /, "") : words;
  if (text === "") return;
  const pieces = reading.paragraphs.at(-1) ?? [];
  const last = pieces.at(-1);
  const style = styleAt(reading, text);
  reading.links.at(-1)?.words.push(text);
  if (last?.type === style.type && last.href === style.href) last.words.push(text);
  else pieces.push({ ...style, words: [text] });
  reading.last = text.at(-1) ?? "";
}

function styleAt(reading: Reading, text: string): Omit<Piece, "words"> {
  const href = reading.links.at(-1)?.href;
  if (href !== undefined && text.trim() !== "") return { type: "link", href };
  return { type: isWithin(reading, STRONG) ? "strong" : isWithin(reading, EMPHASIS) ? "em" : "text", href: undefined };
}

function newParagraph(reading: Reading): void {
  reading.last = "";
  if ((reading.paragraphs.at(-1)?.length ?? 0) > 0) reading.paragraphs.push([]);
}

/** One break ends a line, two end a paragraph. */
function addBreak(reading: Reading): void {
  if (reading.last === "\n") newParagraph(reading);
  else if (reading.last !== "") addWords(reading, "\n");
}

function addMarker(reading: Reading): void {
  const number = reading.lists.at(-1);
  if (number !== undefined) reading.lists.splice(-1, 1, number + 1);
  addWords(reading, number === undefined ? "• " : `${number}. `);
}
