import { canvasText } from "../../render/dom/canvas-text.ts";
import { patch } from "../../render/dom/patch.ts";
import type { Markup } from "../../render/text/markup.ts";
import type { PictureMetrics } from "./picture-markup.ts";

/** What style sheets say of a picture; what attributes alone say stays as it is. Nearly all is inherited, so that an element need only say what is not as around it. */
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
  "unicode-bidi",
];

/** Returns what measures the texts of a timeline's picture. */
export function pictureMetrics(figure: Element): PictureMetrics {
  return { text: canvasText(figure), title: canvasText(figure.querySelector(".dateline-title") ?? figure) };
}

/**
 * Returns a picture as nodes that look by themselves as the page's style sheets make them look in a figure: their attributes hold every
 * colour and font. They lead nowhere.
 */
export function pictureNode(figure: Element, markup: Markup): SVGSVGElement {
  const holder = figure.ownerDocument.createElement("div");
  holder.hidden = true;
  const root = holder.appendChild(figure.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "svg"));
  patch(root, markup);
  figure.append(holder);
  const nodes = [root, ...root.querySelectorAll("*")];
  // All are asked before one is changed: a class makes the looks of what stands within it.
  const found = new Map<Element | null, readonly string[]>(nodes.map((node) => [node, looksOf(node, holder)]));
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

function looksOf(node: Element, holder: HTMLElement): string[] {
  const style = getComputedStyle(node);
  // What the style sheet sets in capitals is written in capitals.
  if (style.textTransform === "uppercase" && node.localName === "text")
    node.textContent = node.textContent.toLocaleUpperCase(node.closest("[lang]")?.getAttribute("lang") ?? undefined);
  return looks.map((name) => {
    const value = style.getPropertyValue(name).replaceAll('"', "'");
    return /^(okl|lab|lch|color)/.test(value) ? redGreenBlue(value, holder) : value;
  });
}

/** A colour as every reader of SVG knows it. The browser itself converts it, where it mixes colours. */
function redGreenBlue(colour: string, holder: HTMLElement): string {
  holder.style.color = `color-mix(in srgb, ${colour}, ${colour})`;
  const [red, green, blue, alpha = "1"] = getComputedStyle(holder).color.match(/[\d.]+/g) ?? [];
  const [r, g, b] = [red, green, blue].map((part) => Math.min(255, Math.round(Number(part) * 255)));
  return alpha === "1" ? `rgb(${r}, ${g}, ${b})` : `rgba(${r}, ${g}, ${b}, ${alpha})`;
}
