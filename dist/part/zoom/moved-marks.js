import { labelX } from '../../layout/label-candidates.js';
import { badgeWidth } from '../../layout/layout.js';
import { markGeometry } from '../../layout/mark-geometry.js';
import { mayLieIn } from '../../model/extent.js';
import { originOf, labelEdge } from '../../scene/chart-scene.js';

function movedMarks({ teller, metrics }, { chart, layout }, scale) {
  const [left, right] = layout.plot;
  const boxes = [];
  return layout.marks.map(({ item, geometry: { from, to }, label }, index) => {
    const extent = teller.model.extents[item];
    const mark = chart.marks[index];
    const geometry = markGeometry(extent, scale, badgeWidth(mark.badge?.text, metrics));
    const x = mayLieIn(extent, scale.domain) ? originOf(extent, geometry) : NaN;
    const box = label && { ...label, x: labelX(label.side, geometry, label.width, layout.plot) };
    const hasRoom = box !== void 0 && !Number.isNaN(x) && box.x >= left && box.x + box.width <= right && boxes.every(
      (other) => box.x >= other.x + other.width || box.x + box.width <= other.x || box.y >= other.y + other.height || box.y + box.height <= other.y
    );
    if (hasRoom) boxes.push(box);
    const labelOrigin = hasRoom ? labelEdge(box, box.x) - (mark.label?.x ?? 0) : NaN;
    return {
      x,
      labelX: labelOrigin,
      label: labelOrigin - x,
      // By whole px: what is stretched is painted anew.
      stretch: Math.round(geometry.to - geometry.from) / (to - from),
      badgeX: Number.isNaN(x) ? NaN : (geometry.badge ?? 0) - (mark.badge?.x ?? 0)
    };
  });
}

export { movedMarks };
