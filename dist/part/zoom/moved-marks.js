import { badgeWidth } from '../../layout/layout.js';
import { labelX } from '../../layout/label-candidates.js';
import { markGeometry } from '../../layout/mark-geometry.js';
import { mayLieIn } from '../../model/extent.js';
import { originOf, labelEdge } from '../../scene/chart-scene.js';

function movedMarks({ teller, metrics }, drawn, scale) {
  const { chart, layout } = drawn;
  const [left, right] = layout.plot;
  const taken = [];
  return layout.marks.map(({ item, geometry: old, label }, index) => {
    const extent = teller.model.extents[item];
    if (!mayLieIn(extent, scale.domain)) return void 0;
    const mark = chart.marks[index];
    const geometry = markGeometry(extent, scale, badgeWidth(mark.badge?.text, metrics));
    const x = originOf(extent, geometry);
    const labelLeft = label && labelX(label.side, geometry, label.width, layout.plot);
    const box = label && labelLeft !== void 0 ? { ...label, x: labelLeft } : void 0;
    const hasRoom = box && box.x >= left && box.x + box.width <= right && !taken.some((other) => touches(other, box));
    if (hasRoom) taken.push(box);
    return {
      x,
      y: mark.y,
      stretch: (geometry.to - geometry.from) / (old.to - old.from),
      label: hasRoom ? labelEdge(box, box.x) - x - (mark.label?.x ?? 0) : void 0,
      badge: (geometry.badge ?? 0) - x - (mark.badge?.x ?? 0)
    };
  });
}
function touches(one, other) {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
}

export { movedMarks };
