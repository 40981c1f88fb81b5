import { memberCentres, tailLength } from '../layout/mark-geometry.js';
import { seenIn } from '../model/extent.js';
import { glyphPath } from './glyph.js';

const half = 5;
const bracketHalf = 6;
const arrowLength = 8;
const capRoom = 4;
const capHalf = 1.5;
const leastMember = 5;
function markShapes(whole, glyph, counted, geometry, scale) {
  const extent = seenIn(whole, scale.domain);
  if (extent.form === "point") return pointShapes(extent, glyph);
  if (extent.form === "several") return severalShapes(extent, glyph, geometry, scale);
  if (extent.form === "within") return withinShapes(extent, counted, geometry, scale);
  return barShapes(extent, counted, geometry, scale);
}
function rounded(value) {
  return Math.round(value * 10) / 10;
}
function rectangle(from, to, height = half) {
  return `M${rounded(from)},${-height}H${rounded(to)}V${height}H${rounded(from)}z`;
}
function pointShapes(extent, glyph) {
  const body = { path: glyphPath(glyph), paint: extent.hollow ? "hollow" : "solid" };
  if (extent.start !== "fade") return [body];
  return [{ path: rectangle(-20, -7, 2), paint: "solid", fade: "start" }, { path: rectangle(7, 20, 2), paint: "solid", fade: "end" }, body];
}
function severalShapes(extent, glyph, geometry, scale) {
  const centres = memberCentres(extent, scale).map((centre) => centre - geometry.from);
  const paint = extent.hollow ? "hollow" : "solid";
  const [first, last] = scale.domain;
  const start = extent.from < first ? 0 : centres[0];
  const end = extent.to > last ? geometry.to - geometry.from : centres[centres.length - 1];
  const thread = { path: rectangle(start ?? 0, end ?? 0, 0.75), paint: "solid" };
  const members = extent.members.map((member, index) => {
    const centre = centres[index] ?? 0;
    if (member.to - member.from > 1) {
      const reach = Math.max(leastMember, scale.position(member.to) - scale.position(member.from)) / 2;
      return { path: rectangle(centre - reach, centre + reach), paint: extent.hollow ? "hollow" : "pale" };
    }
    if (centres.length > 4) return { path: `M${rounded(centre - 2.5)},0a2.5,2.5 0 1 0 5,0a2.5,2.5 0 1 0 -5,0z`, paint };
    return { path: glyphPath(glyph, rounded(centre)), paint };
  });
  return [...tails(extent, geometry, scale, 0.75), thread, ...members];
}
function tails(extent, geometry, scale, height) {
  const shapes = [];
  const length = geometry.to - geometry.from;
  if (extent.start === "fade")
    shapes.push({ path: rectangle(-tailLength(extent, scale, "start"), 0, height), paint: "solid", fade: "start" });
  if (extent.end === "fade")
    shapes.push({ path: rectangle(length, length + tailLength(extent, scale, "end"), height), paint: "solid", fade: "end" });
  return shapes;
}
function withinShapes(extent, counted, geometry, scale) {
  const length = geometry.to - geometry.from;
  const shapes = tails(extent, geometry, scale, 0.9);
  if (counted) shapes.push({ path: hatch(0, length), paint: "hatch", fade: fadeOf(extent) });
  else shapes.push({ path: rectangle(0, length, 0.9), paint: "solid", fade: fadeOf(extent) });
  if (extent.start === "bracket") shapes.push({ path: bracket(0, 1), paint: "frame" });
  if (extent.end === "bracket") shapes.push({ path: bracket(length, -1), paint: "frame" });
  return shapes;
}
function fadeOf(extent) {
  if (extent.start === "none") return "start";
  return extent.end === "none" ? "end" : void 0;
}
function bracket(x, direction) {
  const inner = rounded(x + 4.5 * direction);
  return `M${inner},${-bracketHalf}H${rounded(x)}V${bracketHalf}H${inner}`;
}
function barOf(extent, geometry, scale) {
  const to = geometry.to - geometry.from - (extent.end === "cap" ? capRoom : 0);
  const tailStart = extent.start === "fade" ? tailLength(extent, scale, "start") : 0;
  const tailEnd = extent.end === "fade" ? tailLength(extent, scale, "end") : 0;
  if (extent.form === "unit") return { to, coreFrom: to, coreTo: 0, tailStart, tailEnd };
  const coreFrom = extent.startUnit === void 0 ? 0 : scale.position(extent.startUnit.to) - geometry.from;
  const coreTo = extent.endUnit === void 0 ? to : scale.position(extent.endUnit.from) - geometry.from;
  return { to, coreFrom: Math.min(coreFrom, to), coreTo: Math.max(coreTo, 0), tailStart, tailEnd };
}
function barShapes(extent, counted, geometry, scale) {
  const bar = barOf(extent, geometry, scale);
  const shapes = counted ? countedShapes(extent, bar) : plainShapes(extent, bar);
  if (extent.end === "cap") shapes.push({ path: `M${rounded(bar.to + capRoom - capHalf)},-7.5v15`, paint: "cap" });
  return shapes;
}
function plainShapes(extent, bar) {
  const solid = extent.hollow ? "hollow" : "solid";
  const pale = extent.hollow ? "hollow" : "pale";
  const shapes = [];
  const isWhole = bar.coreFrom >= bar.coreTo;
  if (bar.tailStart > 0) shapes.push(faded(extent, -bar.tailStart, isWhole ? 0 : bar.coreFrom, isWhole ? pale : solid, "start"));
  if (bar.tailEnd > 0) shapes.push(faded(extent, isWhole ? bar.to : bar.coreTo, bar.to + bar.tailEnd, isWhole ? pale : solid, "end"));
  const dash = bar.tailStart > 0 && bar.tailEnd > 0 ? `${rounded(bar.to / 2)} ${2 * half} ${rounded(bar.to)} ${2 * half}` : void 0;
  if (isWhole) return [...shapes, { path: outline(0, bar.to, extent.start, extent.end), paint: pale, dash }];
  if (extent.start === "pale") shapes.push({ path: rectangle(0, bar.coreFrom), paint: pale });
  if (extent.end === "pale") shapes.push({ path: rectangle(bar.coreTo, bar.to), paint: pale });
  shapes.push({ path: outline(bar.coreFrom, bar.coreTo, extent.start, extent.end), paint: solid });
  return shapes;
}
function faded(extent, from, to, paint, fade) {
  return { path: rectangle(from, to), paint: extent.hollow ? "pale" : paint, fade };
}
function countedShapes(extent, bar) {
  const isWhole = bar.coreFrom >= bar.coreTo;
  const from = isWhole ? 0 : bar.coreFrom;
  const to = isWhole ? bar.to : bar.coreTo;
  const shapes = [{ path: hatch(from, to), paint: "hatch" }];
  if (from > 0) shapes.push({ path: hatch(0, from), paint: "hatch-pale" });
  if (to < bar.to) shapes.push({ path: hatch(to, bar.to), paint: "hatch-pale" });
  if (bar.tailStart > 0) shapes.push({ path: hatch(-bar.tailStart, 0), paint: "hatch", fade: "start" });
  if (bar.tailEnd > 0) shapes.push({ path: hatch(bar.to, bar.to + bar.tailEnd), paint: "hatch", fade: "end" });
  shapes.push({ path: outline(0, bar.to, extent.start, extent.end), paint: "frame" });
  return shapes;
}
function outline(from, to, start, end) {
  return `M${rounded((from + to) / 2)},${-half}${endPath(to, end, 1)}${endPath(from, start, -1)}z`;
}
function endPath(at, edge, side) {
  const x = rounded(at);
  const neck = rounded(at - arrowLength * side);
  if (edge === "arrow") return `H${neck}V${ -8 * side}L${x},0L${neck},${8 * side}V${half * side}`;
  const tooth = `l${ -4 * side},${2.5 * side}l${4 * side},${2.5 * side}`;
  return `H${x}${edge === "ragged" ? tooth + tooth : `V${half * side}`}`;
}
function hatch(from, to) {
  const strokes = [];
  for (let x = Math.floor(from / 5) * 5 - 10; x < to; x += 5) {
    const start = Math.max(x, from);
    const end = Math.min(x + 2 * half, to);
    if (end - start > 0.5) strokes.push(`M${rounded(start)},${rounded(half - (start - x))}L${rounded(end)},${rounded(half - (end - x))}`);
  }
  return strokes.join("");
}

export { markShapes };
