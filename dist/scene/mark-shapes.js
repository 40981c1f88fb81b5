import { memberCentres, tailLength } from '../layout/mark-geometry.js';
import { rounded } from '../layout/rounded.js';
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
  const body = { path: glyphPath(glyph), paint: extent.hollow ? "hollow" : "solid" };
  if (extent.form === "point") return [...tails(extent, [-20, -7, 7, 20], line(2)), body];
  const drawing = { whole, extent, counted, geometry, scale, length: geometry.to - geometry.from };
  if (extent.form === "several") return severalShapes(drawing, glyph, body.paint);
  return extent.form === "within" ? withinShapes(drawing) : barShapes(drawing, body.paint);
}
function rectangle(from, to, height = half) {
  return `M${rounded(from)},${-height}H${rounded(to)}V${height}H${rounded(from)}z`;
}
function line(height) {
  return (from, to) => ({ path: rectangle(from, to, height), paint: "solid" });
}
function tails({ start, end }, [outer, from, to, last], stroke) {
  return [
    ...start === "fade" ? [{ ...stroke(outer, from), fade: "start" }] : [],
    ...end === "fade" ? [{ ...stroke(to, last), fade: "end" }] : []
  ];
}
function tailed({ extent, scale }, from, to, end, stroke) {
  return tails(extent, [-tailLength(extent, scale, "start"), from, to, end + tailLength(extent, scale, "end")], stroke);
}
function severalShapes(drawing, glyph, paint) {
  const { extent, geometry, scale, length } = drawing;
  const centres = memberCentres(extent, scale).map((centre) => centre - geometry.from);
  const [first, last] = scale.domain;
  const start = extent.from < first ? 0 : centres[0];
  const end = extent.to > last ? length : centres.at(-1);
  const thread = line(0.75);
  const members = extent.members.map((member, index) => {
    const centre = centres[index] ?? 0;
    if (member.to - member.from > 1) {
      const reach = Math.max(leastMember, scale.position(member.to) - scale.position(member.from)) / 2;
      return { path: rectangle(centre - reach, centre + reach), paint: extent.hollow ? "hollow" : "pale" };
    }
    if (centres.length > 4) return { path: `M${rounded(centre - 2.5)},0a2.5,2.5 0 1 0 5,0a2.5,2.5 0 1 0 -5,0z`, paint };
    return { path: glyphPath(glyph, rounded(centre)), paint, at: rounded(centre) };
  });
  return [...tailed(drawing, 0, length, length, thread), thread(start ?? 0, end ?? 0), ...members];
}
function withinShapes(drawing) {
  const { extent, counted, length } = drawing;
  const stroke = line(0.9);
  const open = ["start", "end"].filter((end) => extent[end] === "none");
  if (open.length === 2 && !counted) return [{ path: `M0,0H${rounded(length)}`, paint: "frame", dash: "2 5" }];
  const fade = open[0];
  return [
    ...tailed(drawing, 0, length, length, stroke),
    { ...(counted ? hatched : stroke)(0, length), fade },
    ...extent.start === "bracket" ? [bracket(0, 1)] : [],
    ...extent.end === "bracket" ? [bracket(length, -1)] : []
  ];
}
function bracket(x, direction) {
  const inner = rounded(x + 4.5 * direction);
  return { path: `M${inner},${-bracketHalf}H${rounded(x)}V${bracketHalf}H${inner}`, paint: "frame" };
}
function barShapes(drawing, solid) {
  const { whole, extent, counted, geometry, scale, length } = drawing;
  const { form, startUnit, endUnit, hollow } = extent;
  const [first, last] = scale.domain;
  const start = whole.from < first && whole.from !== -Infinity ? "cut" : extent.start;
  const end = whole.to > last && whole.to !== Infinity ? "cut" : extent.end;
  const isCapped = end === "cap";
  const to = length - (isCapped ? capRoom : 0);
  const coreFrom = startUnit === void 0 ? 0 : Math.min(to, scale.position(startUnit.to) - geometry.from);
  const coreTo = endUnit === void 0 ? to : Math.max(0, scale.position(endUnit.from) - geometry.from);
  const isWhole = form === "unit" || coreFrom >= coreTo;
  const [from, until] = isWhole ? [0, to] : [coreFrom, coreTo];
  const pale = hollow ? "hollow" : "pale";
  const paint = isWhole ? pale : solid;
  const stroke = (one, other) => ({ path: rectangle(one, other), paint: hollow ? "pale" : paint });
  const outlined = (one, other) => outline(one, other, one > 0 ? "square" : start, other < to ? "square" : end);
  const rest = (one, other) => counted ? { ...hatched(one, other), paint: "hatch-pale" } : { ...outlined(one, other), paint: pale };
  const shapes = counted ? [
    hatched(from, until),
    ...from > 0 ? [rest(0, from)] : [],
    ...until < to ? [rest(until, to)] : [],
    ...tailed(drawing, 0, to, to, hatched),
    { ...outlined(0, to), paint: "frame" }
  ] : [
    ...tailed(drawing, from, until, to, stroke),
    ...!isWhole && extent.start === "pale" ? [rest(0, from)] : [],
    ...!isWhole && extent.end === "pale" ? [rest(until, to)] : [],
    { ...outlined(from, until), paint }
  ];
  return isCapped ? [...shapes, { path: `M${rounded(to + capRoom - capHalf)},-7.5v15`, paint: "cap" }] : shapes;
}
function outline(from, to, start, end) {
  if (isOpen(start) && isOpen(end)) {
    const length = to - from;
    return { path: closed(from, to, "square", "square"), dash: `${rounded(length / 2)} ${2 * half} ${rounded(length)} ${2 * half}` };
  }
  if (start === "cut") return { path: `M${rounded(from)},${-half}${endPath(to, end, 1)}H${rounded(from)}` };
  if (end === "cut") return { path: `M${rounded(to)},${half}${endPath(from, start, -1)}H${rounded(to)}` };
  return { path: closed(from, to, start, end) };
}
function isOpen(edge) {
  return edge === "cut" || edge === "fade";
}
function closed(from, to, start, end) {
  return `M${rounded((from + to) / 2)},${-half}${endPath(to, end, 1)}${endPath(from, start, -1)}z`;
}
function endPath(at, edge, side) {
  const x = rounded(at);
  const neck = rounded(at - arrowLength * side);
  if (edge === "arrow") return `H${neck}V${ -8 * side}L${x},0L${neck},${8 * side}V${half * side}`;
  const tooth = `l${ -4 * side},${2.5 * side}l${4 * side},${2.5 * side}`;
  return `H${x}${edge === "ragged" ? tooth + tooth : `V${half * side}`}`;
}
function hatched(from, to) {
  let path = "";
  for (let x = Math.floor(from / 5) * 5 - 10; x < to; x += 5) {
    const start = Math.max(x, from);
    const end = Math.min(x + 2 * half, to);
    if (end - start > 0.5) path += `M${rounded(start)},${rounded(half - (start - x))}L${rounded(end)},${rounded(half - (end - x))}`;
  }
  return { path, paint: "hatch" };
}

export { markShapes };
