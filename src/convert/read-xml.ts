import { Parser } from "htmlparser2";

/** An element of an XML file. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its text, with the elements that stand too deep to be children as they are written. */
  readonly content: string;
  readonly children: readonly XmlElement[];
}

interface Growing {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Growing[];
  readonly parts: string[];
}

/** A file is a list of things: what stands deeper is the content of one. */
const DEEPEST = 2;

/**
 * Returns the elements at the top of an XML text and those within; what is not well formed is read as far as it goes. Never throws, resolves
 * no entities but the five of XML and numbers, loads nothing.
 *
 * @param onBroken told of each of these elements that is not closed, and of a tag in which the text ends, as it is written
 * @example readXml("<data><event start='1845'>A</event></data>")[0].children[0].attributes.start // "1845"
 */
export function readXml(xml: string, onBroken: (written: string) => void = () => undefined): readonly XmlElement[] {
  const top: Growing = { name: "", attributes: {}, children: [], parts: [] };
  const open: Growing[] = [top];
  let depth = 0;
  const add = (text: string): void => void open.at(-1)?.parts.push(text);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth++;
        if (depth > DEEPEST) return add(xml.slice(parser.startIndex, parser.endIndex + 1));
        const element: Growing = { name, attributes, children: [], parts: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      onclosetag: (name, isImplied) => {
        if (depth > DEEPEST && !isImplied) add(`</${name}>`);
        const isClosed = !isImplied || xml.slice(parser.endIndex - 1, parser.endIndex + 1) === "/>";
        if (depth <= DEEPEST && !isClosed) onBroken(`<${name}>`);
        if (depth <= DEEPEST && open.length > 1) open.pop();
        depth--;
      },
      ontext: add,
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  const rest = xml.slice(parser.startIndex);
  if (rest.trim() !== "") onBroken(rest);
  return top.children.map(finished);
}

function finished({ name, attributes, children, parts }: Growing): XmlElement {
  return { name, attributes, content: parts.join(""), children: children.map(finished) };
}
