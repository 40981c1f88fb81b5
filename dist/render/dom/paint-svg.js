function paintSvg(context, node) {
  const { localName, children } = node;
  if (localName === "clipPath" || localName === "defs") return;
  context.save();
  const clip = referred(node, node.getAttribute("clip-path"))?.firstElementChild;
  if (clip) context.clip(shapeOf(clip));
  const matrix = node.transform?.baseVal.consolidate()?.matrix;
  if (matrix) context.transform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f);
  if (localName === "path" || localName === "rect") paintShape(context, node);
  else if (children.length > 0) for (const child of children) paintSvg(context, child);
  else if (localName !== "title") paintText(context, node);
  context.restore();
}
function said(node, name) {
  return node.closest(`[${name}]`)?.getAttribute(name) ?? "";
}
function numberOf(node, name) {
  return Number.parseFloat(said(node, name)) || 0;
}
function referred(node, value) {
  const id = /#([^'")]+)/.exec(value ?? "")?.[1];
  return id && node.ownerSVGElement?.querySelector(`[id="${id}"]`) || void 0;
}
function shapeOf(node) {
  const path = new Path2D(node.getAttribute("d") ?? "");
  const [x = 0, y = 0, width = 0, height = 0, radius = 0] = ["x", "y", "width", "height", "rx"].map(
    (name) => Number(node.getAttribute(name))
  );
  if (width > 0) path.roundRect(x, y, width, height, radius);
  return path;
}
function paintShape(context, node) {
  const shape = shapeOf(node);
  context.lineWidth = numberOf(node, "stroke-width");
  context.lineJoin = said(node, "stroke-linejoin");
  context.setLineDash(
    said(node, "stroke-dasharray").match(/[\d.]+/g)?.map(Number) ?? []
  );
  for (const name of ["fill", "stroke"]) {
    const paint = said(node, name);
    context.globalAlpha = paint === "none" ? 0 : numberOf(node, `${name}-opacity`);
    const gradient = referred(node, paint);
    context[`${name}Style`] = gradient ? fadeOf(context, node, gradient) : paint;
    context[name](shape);
  }
}
function fadeOf(context, node, gradient) {
  const places = Array.from(said(node, "d").matchAll(/[HLM](-?[\d.]+)/g), ([, x]) => Number(x));
  const fade = context.createLinearGradient(Math.min(...places), 0, Math.max(...places), 0);
  for (const stop of gradient.children) {
    const colour = said(stop, "stop-color");
    fade.addColorStop(numberOf(stop, "offset"), said(stop, "stop-opacity") === "0" ? gone(colour) : colour);
  }
  return fade;
}
function gone(colour) {
  return colour.replace(/^rgba?(\([^,]+,[^,]+,[^,)]+).*|( \/[^/]*)?\)$/, (_, rgb) => rgb ? `rgba${rgb}, 0)` : " / 0)");
}
function paintText(context, node) {
  const text = node.textContent.trim();
  const size = numberOf(node, "font-size");
  const [x, y] = [numberOf(node, "x"), numberOf(node, "y")];
  context.font = `${said(node, "font-weight")} ${size}px ${said(node, "font-family")}`;
  context.letterSpacing = said(node, "letter-spacing").replace("normal", "0px");
  context.direction = said(node, "direction");
  context.textAlign = said(node, "text-anchor").replace("middle", "center");
  context.fillStyle = said(node, "fill");
  context.fillText(text, x, y);
  if (said(node, "text-decoration") === "none") return;
  const { actualBoundingBoxLeft: left, actualBoundingBoxRight: right } = context.measureText(text);
  context.fillRect(x - left, y - size * 0.3, left + right, size / 14);
}

export { paintSvg };
