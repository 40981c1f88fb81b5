import { Parser } from 'htmlparser2';
import { quote } from '../date/quote.js';
import { noteElement, openLink, closeLink } from './html-losses.js';
import { RAW, UNREAD, isHtmlName, BLOCKS, EMBEDDED, STRONG, EMPHASIS } from './html-names.js';
import { shiftedSigns } from './shifted-signs.js';

const SPACE = /[ \t\n\r\f]+/g;
function readHtml(html) {
  const source = unclosedAsText(html);
  const reading = {
    source,
    paragraphs: [[]],
    losses: /* @__PURE__ */ new Set(),
    open: /* @__PURE__ */ new Map(),
    links: [],
    lists: [],
    end: 0,
    last: ""
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
    }
  });
  parser.end(source);
  addText(reading, source.slice(reading.end));
  const paragraphs = reading.paragraphs.map((pieces) => pieces.map(runOf));
  return { paragraphs: paragraphs.filter((runs) => runs.some(({ text }) => text.trim() !== "")), losses: [...reading.losses] };
}
function runOf({ type, href, words }) {
  const text = words.join("");
  return type === "link" ? { type, text, href: href ?? "" } : { type, text };
}
function unclosedAsText(html) {
  const lower = html.toLowerCase();
  const lasts = new Map(RAW.map((name) => [name, lower.lastIndexOf(`</${name}`)]));
  return html.replace(/<(?=([a-z]+)[\s/>])/gi, (sign, name, at) => {
    const last = lasts.get(name.toLowerCase());
    return last !== void 0 && last < at ? "&lt;" : sign;
  });
}
function sliceAt(reading, parser) {
  const end = Math.max(reading.end, parser.endIndex + 1);
  const text = reading.source.slice(parser.startIndex, end);
  reading.end = end;
  return text;
}
function closingTag(reading, parser) {
  const from = parser.startIndex;
  const end = reading.source.indexOf(">", parser.endIndex) + 1;
  reading.end = Math.max(reading.end, end === 0 ? reading.source.length : end);
  return reading.source.slice(from, reading.end);
}
const DRAWINGS = ["svg", "math"];
function openTag(reading, name, attributes, isImplied, source) {
  if (isWithin(reading, DRAWINGS) && !isHtmlName(name)) return addText(reading, " ");
  const isText = !isHtmlName(name) || EMBEDDED.has(name) && Object.keys(attributes).length === 0 && !isClosedLater(name);
  if (isText && !isImplied) return addText(reading, source);
  reading.open.set(name, depthOf(reading, name) + 1);
  noteElement(reading.losses, name, attributes);
  if (name === "br") addBreak(reading);
  else if (name === "q") addText(reading, "\u201C");
  else if (["td", "th", "mi", "mn", "mo"].includes(name)) addText(reading, " ");
  else if (name === "a") reading.links.push(openLink(reading.losses, attributes));
  else if (name === "ol" || name === "ul") reading.lists.push(name === "ol" ? 1 : void 0);
  if (BLOCKS.has(name)) newParagraph(reading);
  if (name === "li") addMarker(reading);
}
function isClosedLater(name) {
  return ["audio", "canvas", "map", "math", "object", "picture", "script", "style", "svg", "video"].includes(name) || RAW.includes(name);
}
function closeTag(reading, name, isImplied, source) {
  if (!isHtmlName(name)) {
    if (!isImplied && !isWithin(reading, DRAWINGS)) addText(reading, source);
    return;
  }
  reading.open.set(name, Math.max(0, depthOf(reading, name) - 1));
  if (name === "q") addText(reading, "\u201D");
  else if (name === "a") endLink(reading);
  else if (name === "ol" || name === "ul") reading.lists.pop();
  if (BLOCKS.has(name)) newParagraph(reading);
}
function endLink({ links, losses }) {
  const link = links.pop();
  if (link !== void 0) closeLink(losses, link);
}
function depthOf({ open }, name) {
  return open.get(name) ?? 0;
}
function isWithin(reading, names) {
  for (const name of names) if (depthOf(reading, name) > 0) return true;
  return false;
}
function addText(reading, raw) {
  const unread = [...UNREAD].find((name) => depthOf(reading, name) > 0);
  if (unread !== void 0) {
    if (raw.trim() !== "") reading.losses.add(`<${unread}> ${quote(raw.trim())}`);
    return;
  }
  const shift = isWithin(reading, ["sup"]) ? "sup" : isWithin(reading, ["sub"]) ? "sub" : void 0;
  const text = shift === void 0 ? raw : shiftedSigns(raw, shift);
  if (shift !== void 0 && text === raw && raw.trim() !== "") reading.losses.add(`look of <${shift}> ${quote(raw)}`);
  const [first = "", ...rest] = text.split(/\n[^\S\n]*\n\s*/);
  addWords(reading, first.replace(SPACE, " "));
  for (const words of rest) {
    newParagraph(reading);
    addWords(reading, words.replace(SPACE, " "));
  }
}
function addWords(reading, words) {
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
function styleAt(reading, text) {
  const href = reading.links.at(-1)?.href;
  if (href !== void 0 && text.trim() !== "") return { type: "link", href };
  return { type: isWithin(reading, STRONG) ? "strong" : isWithin(reading, EMPHASIS) ? "em" : "text", href: void 0 };
}
function newParagraph(reading) {
  reading.last = "";
  if ((reading.paragraphs.at(-1)?.length ?? 0) > 0) reading.paragraphs.push([]);
}
function addBreak(reading) {
  if (reading.last === "\n") newParagraph(reading);
  else if (reading.last !== "") addWords(reading, "\n");
}
function addMarker(reading) {
  const number = reading.lists.at(-1);
  if (number !== void 0) reading.lists.splice(-1, 1, number + 1);
  addWords(reading, number === void 0 ? "\u2022 " : `${number}. `);
}

export { readHtml };
