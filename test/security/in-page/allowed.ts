/** The elements that a picture of ours may be made of. */
const elements = new Set(
  (
    "figure figcaption h1 h2 h3 h4 h5 h6 p div span ol ul li a button strong em time details summary label input table caption thead tbody tr th td " +
    "svg g path rect circle line text tspan title defs linearGradient stop pattern"
  ).split(" "),
);

const attributes =
  /^(?:class|id|lang|dir|role|aria-[a-z]+|tabindex|type|title|datetime|href|rel|open|scope|colspan|value|autocomplete|spellcheck|disabled|hidden|data-(?:theme|key|story)|viewBox|width|height|x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|d|transform|fill|fill-opacity|stroke|stroke-width|stroke-dasharray|opacity|offset|color|stop-color|stop-opacity|gradientUnits|patternUnits|patternTransform|font-size|text-anchor|direction|focusable|preserveAspectRatio)$/;

const namespaces = ["http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg"];

/** What an address may begin with that a reader follows. */
const followed = /^(?:https?:\/\/|mailto:|[#?]|\.{0,2}\/(?![/\\]))/i;

/** Returns what in a picture is not ours: elements, attributes, addresses, colours, and ids that a page's own names could be taken for. */
export function foreignIn(root: Element): string[] {
  return [...root.querySelectorAll("*")].flatMap((node) => [
    ...(elements.has(node.localName) && namespaces.includes(node.namespaceURI ?? "") ? [] : [`<${node.localName}>`]),
    ...[...node.attributes].flatMap((attribute) => foreignAttribute(node, attribute)),
  ]);
}

function foreignAttribute(node: Element, { name, value }: Attr): string[] {
  const where = `<${node.localName} ${name}="${value.slice(0, 200)}">`;
  if (!attributes.test(name)) return [where];
  if (name === "id") return /^dateline-[\w-]+/.test(value) && !/\s/.test(value) && !isTaken(value) ? [] : [where];
  if (name === "href") return followed.test(value) ? [] : [where];
  if (name === "class") return value.split(" ").every((one) => /^d(?:3-)?dateline|^dateline-[\w-]+$/.test(one)) ? [] : [where];
  // A colour is a word or a function of numbers, and our own gradients have ids.
  if (["color", "fill", "stroke", "stop-color"].includes(name) && /url\((?!#dateline-)|[;{}\\]|expression|attr\(/i.test(value))
    return [where];
  return [];
}

/** Whether a name means something without the element. */
function isTaken(name: string): boolean {
  return name in Object.prototype || name in Document.prototype;
}
