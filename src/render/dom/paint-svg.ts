/**
 * Paints an SVG element on a canvas: groups, paths, rectangles, text, and gradients along a mark. Its looks must stand in attributes. No image
 * is loaded, so that a page with a strict policy allows it.
 */
export function paintSvg(context: CanvasRenderingContext2D, node: Element): void {
  const { localName, children } = node;
  if (localName === "clipPath" || localName === "defs") return;
  context.save();
  const clip = referred(node, node.getAttribute("clip-path"))?.firstElementChild;
  if (clip) context.clip(shapeOf(clip));
  const matrix = (node as SVGGElement).transform?.baseVal.consolidate()?.matrix;
  if (matrix) context.transform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f);
  if (localName === "path" || localName === "rect") paintShape(context, node);
  else if (children.length > 0) for (const child of children) paintSvg(context, child);
  else if (localName !== "title") paintText(context, node);
  context.restore();
}

/** What an attribute says of an element: its own, or that of what it stands in. */
function said(node: Element, name: string): string {
  return node.closest(`[${name}]`)?.getAttribute(name) ?? "";
}

function numberOf(node: Element, name: string): number {
  return Number.parseFloat(said(node, name)) || 0;
}

/** What a value such as "url(#fade)" refers to. */
function referred(node: Element, value: string | null): Element | null | undefined {
  const id = /#([^'")]+)/.exec(value ?? "")?.[1];
  return (id && (node as SVGElement).ownerSVGElement?.querySelector(`[id="${id}"]`)) || undefined;
}

function shapeOf(node: Element): Path2D {
  const path = new Path2D(node.getAttribute("d") ?? "");
  const [x = 0, y = 0, width = 0, height = 0, radius = 0] = ["x", "y", "width", "height", "rx"].map((name) =>
    Number(node.getAttribute(name)),
  );
  if (width > 0) path.roundRect(x, y, width, height, radius);
  return path;
}

function paintShape(context: CanvasRenderingContext2D, node: Element): void {
  const shape = shapeOf(node);
  context.lineWidth = numberOf(node, "stroke-width");
  context.lineJoin = said(node, "stroke-linejoin") as CanvasLineJoin;
  context.setLineDash(
    said(node, "stroke-dasharray")
      .match(/[\d.]+/g)
      ?.map(Number) ?? [],
  );
  for (const name of ["fill", "stroke"] as const) {
    const paint = said(node, name);
    context.globalAlpha = paint === "none" ? 0 : numberOf(node, `${name}-opacity`);
    const gradient = referred(node, paint);
    context[`${name}Style`] = gradient ? fadeOf(context, node, gradient) : paint;
    context[name](shape);
  }
}

/** A gradient as wide as the mark: what fades is drawn in lines from left to right. */
function fadeOf(context: CanvasRenderingContext2D, node: Element, gradient: Element): CanvasGradient {
  const places = Array.from(said(node, "d").matchAll(/[HLM](-?[\d.]+)/g), ([, x]) => Number(x));
  const fade = context.createLinearGradient(Math.min(...places), 0, Math.max(...places), 0);
  for (const stop of gradient.children) {
    const colour = said(stop, "stop-color");
    fade.addColorStop(numberOf(stop, "offset"), said(stop, "stop-opacity") === "0" ? gone(colour) : colour);
  }
  return fade;
}

/** A colour that is seen no more: "rgba(11, 92, 143, 0)". What fades to no colour at all would turn to grey. */
function gone(colour: string): string {
  return colour.replace(/^rgba?(\([^,]+,[^,]+,[^,)]+).*|( \/[^/]*)?\)$/, (_, rgb?: string) => (rgb ? `rgba${rgb}, 0)` : " / 0)"));
}

function paintText(context: CanvasRenderingContext2D, node: Element): void {
  const text = node.textContent.trim();
  const size = numberOf(node, "font-size");
  const [x, y] = [numberOf(node, "x"), numberOf(node, "y")];
  context.font = `${said(node, "font-weight")} ${size}px ${said(node, "font-family")}`;
  context.letterSpacing = said(node, "letter-spacing").replace("normal", "0px");
  context.direction = said(node, "direction") as CanvasDirection;
  context.textAlign = said(node, "text-anchor").replace("middle", "center") as CanvasTextAlign;
  context.fillStyle = said(node, "fill");
  context.fillText(text, x, y);
  if (said(node, "text-decoration") === "none") return;
  const { actualBoundingBoxLeft: left, actualBoundingBoxRight: right } = context.measureText(text);
  context.fillRect(x - left, y - size * 0.3, left + right, size / 14);
}
