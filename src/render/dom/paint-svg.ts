/**
 * Paints an SVG element on a canvas: groups, paths, rectangles, text, and gradients along a mark. Its looks must stand in attributes. No image
 * is loaded, so that a page with a strict policy allows it.
 */
export function paintSvg(context: CanvasRenderingContext2D, node: Element): void {
  const { localName: kind, children } = node;
  if (/^(clip|defs|title)/.test(kind)) return;
  context.save();
  const clip = referred(node, node.getAttribute("clip-path"))?.firstElementChild;
  if (clip) context.clip(shapeOf(clip));
  const matrix = (node as SVGGElement).transform?.baseVal.consolidate()?.matrix;
  if (matrix) context.transform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f);
  if (kind === "path" || kind === "rect") paintShape(context, node);
  else if (children[0] || kind === "g") for (const child of children) paintSvg(context, child);
  else paintText(context, node);
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
  const [, id = "no"] = /#([^'")]+)/.exec(value ?? "") ?? [];
  return (node as SVGElement).ownerSVGElement?.querySelector(`[id="${id}"]`);
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
    if (paint === "none") continue;
    const gradient = referred(node, paint);
    context.globalAlpha = numberOf(node, `${name}-opacity`);
    context[`${name}Style`] = gradient ? fadeOf(context, said(node, "d"), gradient) : paint;
    context[name](shape);
  }
}

/** A gradient as wide as the mark: what fades is drawn in lines from left to right. */
function fadeOf(context: CanvasRenderingContext2D, path: string, gradient: Element): CanvasGradient {
  const places = Array.from(path.matchAll(/[HLM](-?[\d.]+)/g), ([, x]) => Number(x));
  const fade = context.createLinearGradient(Math.min(...places), 0, Math.max(...places), 0);
  for (const stop of gradient.children) {
    const colour = said(stop, "stop-color");
    fade.addColorStop(numberOf(stop, "offset"), numberOf(stop, "stop-opacity") ? colour : gone(colour));
  }
  return fade;
}

/** A colour that is seen no more: "rgba(11, 92, 143, 0)". What fades to no colour at all would turn to grey. */
function gone(colour: string): string {
  return colour.replace(/^rgba?(\(.+?,.+?,[^,)]+).*/, "rgba$1, 0)");
}

function paintText(context: CanvasRenderingContext2D, node: Element): void {
  const text = node.textContent.trim();
  const size = numberOf(node, "font-size");
  const [x, y] = [numberOf(node, "x"), numberOf(node, "y")];
  context.font = `${said(node, "font-weight")} ${size}px ${said(node, "font-family")}`;
  context.letterSpacing = said(node, "letter-spacing");
  context.direction = said(node, "direction") as CanvasDirection;
  context.textAlign = said(node, "text-anchor").replace("middle", "center") as CanvasTextAlign;
  context.fillStyle = said(node, "fill");
  context.fillText(text, x, y);
  if (said(node, "text-decoration") === "none") return;
  const { actualBoundingBoxLeft: left, actualBoundingBoxRight: right } = context.measureText(text);
  context.fillRect(x - left, y - size * 0.3, left + right, size / 14);
}
