import { labelX } from '../../layout/label-candidates.js';
import { badgeWidth } from '../../layout/layout.js';
import { markGeometry } from '../../layout/mark-geometry.js';
import { mayLieIn } from '../../model/extent.js';
import { flipIn, originOf, labelEdge } from '../../scene/chart-scene.js';

function movedMarks({ teller, metrics }, drawn, scale) {
  const { chart, layout } = drawn;
  const [left, right] = layout.plot;
  const flip = flipIn(drawn);
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
    const place = flip(x);
    const labelPlace = hasRoom ? flip(labelEdge(box, box.x)) - (mark.label?.x ?? 0) : NaN;
    const badge = mark.badge && !Number.isNaN(x) ? (geometry.badge ?? 0) + (chart.isMirrored ? mark.badge.width : 0) : NaN;
    return {
      x: place,
      labelX: labelPlace,
      label: labelPlace - place,
      // By whole px: it need not be told of less.
      stretch: Math.round(geometry.to - geometry.from) / (to - from),
      badgeX: flip(badge) - (mark.badge?.x ?? 0)
    };
  });
}

export { movedMarks };
