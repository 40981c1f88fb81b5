function paintSvg(context, node) {
  const { localName } = node;
  if (localName === "clipPath" || localName === "defs") return;
  context.save();
  const clip = referred(node, node.getAttribute("clip-path"));
  if (clip?.firstElementChild) context.clip(shapeOf(clip.firstElementChild));
  const matrix = node.transform?.baseVal?.consolidate()?.matrix;
  if (matrix) context.transform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f);
  if (localName === "path" || localName === "rect") paintShape(context, node);
  else if (node.childElementCount > 0) for (const child of node.children) paintSvg(context, child);
  else if (localName === "text" || localName === "tspan") paintText(context, node);
  context.restore();
}
function said(node, name) {
  return node.closest(`[${name}]`)?.getAttribute(name) ?? "";
}
function numberOf(node, name) {
  return Number.parseFloat(said(node, name)) || 0;
}
function referred(node, value) {
  const [, id] = /^url\(['"]?#([^'")]+)/.exec(value ?? "") ?? [];
  return id === void 0 ? void 0 : node.ownerSVGElement?.querySelector(`[id="${id}"]`);
}
function shapeOf(node) {
  if (node.localName === "path") return new Path2D(said(node, "d"));
  const path = new Path2D();
  const [x = 0, y = 0, width = 0, height = 0] = ["x", "y", "width", "height"].map((name) => Number(node.getAttribute(name)));
  path.roundRect(x, y, width, height, Number(node.getAttribute("rx")));
  return path;
}
function paintShape(context, node) {
  const shape = shapeOf(node);
  context.fillStyle = paintOf(context, node, "fill");
  context.globalAlpha = numberOf(node, "fill-opacity");
  context.fill(shape);
  context.strokeStyle = paintOf(context, node, "stroke");
  context.globalAlpha = numberOf(node, "stroke-opacity");
  context.lineWidth = numberOf(node, "stroke-width");
  context.lineJoin = said(node, "stroke-linejoin");
  context.setLineDash((said(node, "stroke-dasharray").match(/[\d.]+/g) ?? []).map(Number));
  context.stroke(shape);
}
function paintOf(context, node, name) {
  const value = said(node, name);
  const gradient = referred(node, value);
  if (!gradient) return value === "none" ? "transparent" : value;
  const places = Array.from(said(node, "d").matchAll(/[HLM](-?[\d.]+)/g), ([, x]) => Number(x));
  const made = context.createLinearGradient(Math.min(...places), 0, Math.max(...places), 0);
  for (const stop of gradient.children) {
    const colour = said(stop, "stop-color");
    made.addColorStop(numberOf(stop, "offset"), said(stop, "stop-opacity") === "0" ? seenThrough(colour) : colour);
  }
  return made;
}
function seenThrough(colour) {
  return colour.startsWith("rgb(") ? colour.replace("rgb(", "rgba(").replace(")", ", 0)") : colour.replace(/( *\/.*)?\)$/, " / 0)");
}
function paintText(context, node) {
  const text = node.textContent.trim();
  const [x, y] = [numberOf(node, "x"), numberOf(node, "y")];
  const size = numberOf(node, "font-size");
  context.font = `${said(node, "font-weight")} ${size}px ${said(node, "font-family")}`;
  context.letterSpacing = said(node, "letter-spacing").replace("normal", "0px");
  context.direction = said(node, "direction");
  context.textAlign = said(node, "text-anchor").replace("middle", "center");
  context.fillStyle = said(node, "fill");
  context.fillText(text, x, y);
  if (said(node, "text-decoration") !== "line-through") return;
  const { actualBoundingBoxLeft: left, actualBoundingBoxRight: right } = context.measureText(text);
  context.fillRect(x - left, y - size * 0.3, left + right, size / 14);
}

export { paintSvg };
