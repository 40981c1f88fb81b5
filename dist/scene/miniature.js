import { markGeometry } from '../layout/mark-geometry.js';
import { timeScale } from '../layout/time-scale.js';
import { markShapes } from './mark-shapes.js';

const glyphRoom = 9;
function miniature(extent, glyph, counted, length) {
  const scale = timeScale([0, length], [0, length]);
  const drawn = shrunk(extent, length);
  const geometry = markGeometry(drawn, scale, 0);
  const isPoint = extent.form === "point";
  return { shapes: markShapes(drawn, glyph, counted, geometry, scale), length: isPoint ? 0 : length, origin: isPoint ? 0 : geometry.from };
}
function shrunk(extent, length) {
  if (extent.form === "point") return { ...extent, from: 6, to: 6 };
  const tail = length / 4;
  const start = extent.start === "fade" ? tail : 0;
  const end = extent.end === "fade" ? length - tail : length;
  const unit = (end - start) * 0.3;
  return {
    ...extent,
    from: Number.isFinite(extent.from) ? start : -Infinity,
    to: Number.isFinite(extent.to) ? end : Infinity,
    startUnit: extent.startUnit && { from: start, to: start + unit },
    endUnit: extent.endUnit && { from: end - unit, to: end },
    members: spread(extent.members, start, end)
  };
}
function spread(members, start, end) {
  const count = Math.min(3, members.length);
  return members.slice(0, count).map((member, index) => {
    const centre = count === 1 ? (start + end) / 2 : start + glyphRoom + index * (end - start - 2 * glyphRoom) / (count - 1);
    const reach = member.to - member.from > 1 ? 4 : 0;
    return { from: centre - reach, to: centre + reach };
  });
}

export { miniature };
