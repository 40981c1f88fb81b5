import { groupBy } from '../model/group-by.js';
import { markHeight } from './mark-geometry.js';
import { Skyline } from './skyline.js';

const stripRows = 6;
const clusterWidth = 72;
const clusterHeight = 20;
function fillStrip(request, sky, labelled, overflow) {
  const stripTop = Math.max(request.top, sky.bottom());
  const strip = new Skyline(request.plot[0], request.plot[1], stripTop);
  const limit = stripTop + stripRows * markHeight;
  const binCount = Math.max(1, Math.floor((request.plot[1] - request.plot[0]) / clusterWidth));
  const marks = [...labelled];
  const binned = overflow.map((item) => {
    const left = request.left[item] ?? 0;
    const right = request.right[item] ?? 0;
    const y2 = strip.below(left, left + 1) < limit ? strip.below(left, right) : limit;
    if (y2 + markHeight <= limit) {
      strip.cover(left, right + 1, y2 + markHeight);
      marks.push({ item, y: y2, label: void 0 });
    }
    const middle = Math.min(request.plot[1], Math.max(request.plot[0], (left + right) / 2));
    return [Math.min(binCount - 1, Math.floor((middle - request.plot[0]) / clusterWidth)), item];
  });
  const y = strip.bottom() + 4;
  const clusters = [...groupBy(binned)].sort((a, b) => a[0] - b[0]).map(([bin, items]) => ({ x: request.plot[0] + (bin + 0.5) * clusterWidth, y, items }));
  return { marks, clusters, bottom: y + clusterHeight + request.between };
}

export { clusterHeight, fillStrip };
