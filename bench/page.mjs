// What runs in the page: the same story drawn by the library, and by a loop that does nothing but create its shapes.
import { makeStory } from "./make-story.mjs";

const svg = "http://www.w3.org/2000/svg";

/** Makes a group, a circle and a text for each event, on a grid. */
function drawBareSvg(container, story) {
  const rows = Math.ceil(story.events.length / 5);
  const chart = document.createElementNS(svg, "svg");
  chart.setAttribute("width", 960);
  chart.setAttribute("height", rows * 18 + 20);
  for (const [index, event] of story.events.entries()) {
    const group = document.createElementNS(svg, "g");
    group.setAttribute("transform", `translate(${10 + (index % 5) * 190},${14 + Math.floor(index / 5) * 18})`);
    const circle = document.createElementNS(svg, "circle");
    circle.setAttribute("r", 5);
    const text = document.createElementNS(svg, "text");
    text.setAttribute("x", 10);
    text.setAttribute("y", 4);
    text.setAttribute("font-size", 12);
    text.textContent = event.title;
    group.append(circle, text);
    chart.append(group);
  }
  container.append(chart);
}

/** Draws a circle and a text for each event on a canvas. */
function drawBareCanvas(container, story) {
  const canvas = document.createElement("canvas");
  canvas.width = 960;
  canvas.height = 4000;
  const context = canvas.getContext("2d");
  context.font = "12px sans-serif";
  for (const [index, event] of story.events.entries()) {
    const x = 10 + (index % 5) * 190;
    const y = 14 + (Math.floor(index / 5) % 220) * 18;
    context.beginPath();
    context.arc(x, y, 5, 0, 2 * Math.PI);
    context.fill();
    context.fillText(event.title, x + 10, y + 4);
  }
  container.append(canvas);
}

/** The library's chart takes any d3-selection; a page that only has the script tag uses the one that comes with it. */
function drawLibrary(container, story) {
  window.dateline.select(container).datum(story).call(window.dateline.timeline());
}

/** Makes the very nodes that the library made, from a description of them: nothing is read, worded, measured or laid out. */
function drawSameNodes(container, nodes) {
  container.append(makeNode(nodes));
}

function makeNode(node) {
  if (typeof node === "string") return document.createTextNode(node);
  const made = document.createElementNS(node.namespace, node.name);
  for (const name in node.attributes) made.setAttribute(name, node.attributes[name]);
  for (const child of node.children) made.append(makeNode(child));
  return made;
}

function describe(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue;
  const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
  return { namespace: node.namespaceURI, name: node.localName, attributes, children: [...node.childNodes].map(describe) };
}

const drawings = { library: drawLibrary, svg: drawBareSvg, nodes: drawSameNodes, canvas: drawBareCanvas, nothing: () => {} };

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

let prepared;

window.bench = {
  /** Everything but the drawing: the story is in memory, the page at rest, the garbage gone. */
  async prepare(kind, count, given) {
    const container = document.createElement("div");
    document.body.replaceChildren(container);
    const story = given ?? makeStory(count);
    prepared = () => drawings[kind](container, story);
    await frame();
    await frame();
    window.gc?.();
  },
  /** Draws, and ends with the second frame. */
  async draw() {
    prepared();
    await frame();
    await frame();
  },
  describe: () => describe(document.querySelector("figure")),
  marks: () => document.querySelectorAll(".dateline-event, .dateline-item").length,
};
