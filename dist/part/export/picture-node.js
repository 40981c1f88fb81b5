import { canvasText } from '../../render/dom/canvas-text.js';
import { patch } from '../../render/dom/patch.js';

const looks = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linejoin",
  "stop-color",
  "font-family",
  "font-size",
  "font-weight",
  "letter-spacing",
  "text-decoration-line",
  "text-anchor",
  "direction",
  "unicode-bidi"
];
function pictureMetrics(figure) {
  return { text: canvasText(figure), title: canvasText(figure.querySelector(".dateline-title") ?? figure) };
}
function pictureNode(figure, markup) {
  const holder = figure.ownerDocument.createElement("div");
  holder.hidden = true;
  const root = holder.appendChild(figure.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "svg"));
  patch(root, markup);
  figure.append(holder);
  const nodes = [root, ...root.querySelectorAll("*")];
  const found = new Map(nodes.map((node) => [node, looksOf(node, holder)]));
  holder.remove();
  for (const node of nodes) {
    for (const name of ["class", "href", "tabindex"]) node.removeAttribute(name);
    looks.forEach((name, index) => {
      const value = found.get(node)?.[index] ?? "";
      const attribute = name.replace(/-line$/, "");
      if (value === found.get(node.parentElement)?.[index]) node.removeAttribute(attribute);
      else node.setAttribute(attribute, value);
    });
  }
  return root;
}
function looksOf(node, holder) {
  const style = getComputedStyle(node);
  if (style.textTransform === "uppercase" && node.localName === "text")
    node.textContent = node.textContent.toLocaleUpperCase(node.closest("[lang]")?.getAttribute("lang") ?? void 0);
  return looks.map((name) => {
    const value = style.getPropertyValue(name).replaceAll('"', "'");
    return /^(okl|lab|lch|color)/.test(value) ? redGreenBlue(value, holder) : value;
  });
}
function redGreenBlue(colour, holder) {
  holder.style.color = `color-mix(in srgb, ${colour}, ${colour})`;
  const [red, green, blue, alpha = "1"] = getComputedStyle(holder).color.match(/[\d.]+/g) ?? [];
  const [r, g, b] = [red, green, blue].map((part) => Math.min(255, Math.round(Number(part) * 255)));
  return alpha === "1" ? `rgb(${r}, ${g}, ${b})` : `rgba(${r}, ${g}, ${b}, ${alpha})`;
}

export { pictureMetrics, pictureNode };
