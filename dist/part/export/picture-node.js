import { textStyles } from '../../layout/text-metrics.js';
import { canvasText } from '../../render/dom/canvas-text.js';
import { patch } from '../../render/dom/patch.js';
import { element } from '../../render/text/markup.js';

const svg = "http://www.w3.org/2000/svg";
const painted = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linejoin",
  "stop-color",
  "stop-opacity",
  "font-family",
  "font-size",
  "font-weight",
  "letter-spacing",
  "text-anchor",
  "text-decoration-line",
  "direction"
];
function within(figure, markup, ask) {
  const holder = figure.ownerDocument.createElement("div");
  holder.hidden = true;
  const node = holder.appendChild(figure.ownerDocument.createElementNS(svg, "svg"));
  patch(node, markup);
  figure.append(holder);
  const answer = ask(node);
  holder.remove();
  return answer;
}
function pictureMetrics(figure) {
  const probe = element("svg", { class: "dateline-chart" }, [element("g", { class: "dateline-title" })]);
  const title = within(figure, probe, (node) => canvasText(node.firstElementChild));
  return { ...canvasText(figure), titleWidth: (text) => title.width(text, "lane") / textStyles.lane.size };
}
function pictureNode(figure, markup) {
  return within(figure, markup, (root) => {
    const nodes = [root, ...root.querySelectorAll("*")];
    const looks = new Map(nodes.map((node) => [node, lookOf(node)]));
    for (const node of nodes) {
      const [look, around] = [looks.get(node), looks.get(node.parentElement)];
      node.removeAttribute("class");
      painted.forEach((name, index) => {
        const value = look?.[index] ?? "";
        const attribute = name.replace(/-line$/, "");
        if (value === around?.[index]) node.removeAttribute(attribute);
        else node.setAttribute(attribute, value);
      });
    }
    return root;
  });
}
function lookOf(node) {
  const style = getComputedStyle(node);
  if (style.textTransform === "uppercase" && node.localName === "text")
    node.textContent = node.textContent.toLocaleUpperCase(style.getPropertyValue("lang"));
  return painted.map((name) => style.getPropertyValue(name).replaceAll('"', "'"));
}

export { pictureMetrics, pictureNode };
