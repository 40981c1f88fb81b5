import { Parser } from 'htmlparser2';

const DEEPEST = 2;
function readXml(xml, onBroken = () => void 0) {
  const top = { name: "", attributes: {}, children: [], parts: [] };
  const open = [top];
  let depth = 0;
  const add = (text) => void open.at(-1)?.parts.push(text);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth++;
        if (depth > DEEPEST) return add(xml.slice(parser.startIndex, parser.endIndex + 1));
        const element = { name, attributes, children: [], parts: [] };
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
      ontext: add
    },
    { xmlMode: true, decodeEntities: true }
  );
  parser.end(xml);
  const rest = xml.slice(parser.startIndex);
  if (rest.trim() !== "") onBroken(rest);
  return top.children.map(finished);
}
function finished({ name, attributes, children, parts }) {
  return { name, attributes, content: parts.join(""), children: children.map(finished) };
}

export { readXml };
