import { markHeight } from './mark-geometry.js';
import { roomFor, settle } from './place-lane.js';

const mostLooking = 48;
const apart = 14;
function stillLayout(labels) {
  return {
    // Of the like important, each lane has its first before another has its second.
    choose: (importance, inLanes) => {
      const ranked = inLanes.flatMap((items) => items.map((item, position) => ({ item, position, weight: importance[item] ?? 0 })));
      ranked.sort((a, b) => b.weight - a.weight || a.position - b.position);
      return new Set(ranked.slice(0, labels).map(({ item }) => item));
    },
    most: mostLooking,
    place: fillGaps
  };
}
function fillGaps(filling, labelled, items, least) {
  const { space } = filling;
  const request = { ...filling.request, limit: least - filling.request.between };
  let bottom = least;
  const marks = [...labelled];
  const without = items.filter((item, position) => {
    const best = roomFor({ ...filling, request }, item, position);
    if (best !== void 0) marks.push(settle(filling, item, best));
    return best === void 0;
  });
  for (const item of without) {
    const part = { left: (request.left[item] ?? 0) - apart, right: (request.right[item] ?? 0) + apart, top: 0, bottom: markHeight };
    const y = space.firstFit([part]);
    space.take([part], y);
    marks.push({ item, y, label: void 0 });
    bottom = Math.max(bottom, y + markHeight + request.between);
  }
  return { marks, clusters: without.length === 0 ? [] : [{ x: 0, y: 0, items: without }], bottom };
}

export { stillLayout };
