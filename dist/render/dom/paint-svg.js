function paintSvg(context, node) {
  const { localName: kind, children } = node;
  if (/^(clip|defs|title)/.test(kind)) return;
  context.save();
  const clip = referred(node, node.getAttribute("clip-path"))?.firstElementChild;
  if (clip) context.clip(shapeOf(clip));
  const matrix = node.transform?.baseVal.consolidate()?.matrix;
  if (matrix) context.transform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f);
  if (kind === "path" || kind === "rect") paintShape(context, node);
  else if (children[0] || kind === "g") for (const child of children) paintSvg(context, child);
  else paintText(context, node);
  context.restore();
}
function said(node, name) {
  return node.closest(`[${name}]`)?.getAttribute(name) ?? "";
}
function numberOf(node, name) {
  return Number.parseFloat(said(node, name)) || 0;
}
function referred(node, value) {
  const [, id = "no"] = /#([^'")]+)/.exec(value ?? "") ?? [];
  return node.ownerSVGElement?.querySelector(`[id="${id}"]`);
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
    if (paint === "none") continue;
    const gradient = referred(node, paint);
    context.globalAlpha = numberOf(node, `${name}-opacity`);
    context[`${name}Style`] = gradient ? fadeOf(context, said(node, "d"), gradient) : paint;
    context[name](shape);
  }
}
function fadeOf(context, path, gradient) {
  const places = Array.from(path.matchAll(/[HLM](-?[\d.]+)/g), ([, x]) => Number(x));
  const fade = context.createLinearGradient(Math.min(...places), 0, Math.max(...places), 0);
  for (const stop of gradient.children) {
    const colour = said(stop, "stop-color");
    fade.addColorStop(numberOf(stop, "offset"), numberOf(stop, "stop-opacity") ? colour : gone(colour));
  }
  return fade;
}
function gone(colour) {
  return colour.replace(/^rgba?(\(.+?,.+?,[^,)]+).*|( \/.*)?\)$/, (_, rgb) => rgb ? `rgba${rgb},0)` : "/0)");
}
function paintText(context, node) {
  const text = node.textContent.trim();
  const size = numberOf(node, "font-size");
  const [x, y] = [numberOf(node, "x"), numberOf(node, "y")];
  context.font = `${said(node, "font-weight")} ${size}px ${said(node, "font-family")}`;
  context.letterSpacing = said(node, "letter-spacing");
  context.direction = said(node, "direction");
  context.textAlign = said(node, "text-anchor").replace("middle", "center");
  context.fillStyle = said(node, "fill");
  context.fillText(text, x, y);
  if (said(node, "text-decoration") === "none") return;
  const { actualBoundingBoxLeft: left, actualBoundingBoxRight: right } = context.measureText(text);
  context.fillRect(x - left, y - size * 0.3, left + right, size / 14);
}

export { paintSvg };
