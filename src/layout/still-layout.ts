import type { FilledLane, PlacedMark } from "./lane.ts";
import { markHeight } from "./mark-geometry.ts";
import { roomFor, settle, type Filling, type StillLayout } from "./place-lane.ts";

/** Where more marks than this have no label, they stand in a strip: each that looks for room asks all that stand already. */
const mostLooking = 48;
/** A mark without a label stands this far from the labels of others, in px: it must not seem to have one of them. */
const apart = 14;

/**
 * Returns how a picture is laid out in which nobody opens a "+n": so many events have a label, the most important first, others only where
 * their lane becomes no higher by it, and each lane has one "+n", beside its name.
 * @example layoutStory(input, { width: 1200, metrics, still: stillLayout(12) })
 */
export function stillLayout(labels: number): StillLayout {
  return {
    // Of the like important, each lane has its first before another has its second.
    choose: (importance, inLanes) => {
      const ranked = inLanes.flatMap((items) => items.map((item, position) => ({ item, position, weight: importance[item] ?? 0 })));
      ranked.sort((a, b) => b.weight - a.weight || a.position - b.position);
      return new Set(ranked.slice(0, labels).map(({ item }) => item));
    },
    most: mostLooking,
    place: fillGaps,
  };
}

/** Labels what can be without making the lane higher, and places the other marks wherever they have room themselves. */
function fillGaps(filling: Filling, labelled: readonly PlacedMark[], items: readonly number[], least: number): FilledLane {
  const { space } = filling;
  const request = { ...filling.request, limit: least - filling.request.between };
  let bottom = least;
  const marks = [...labelled];
  const without = items.filter((item, position) => {
    const best = roomFor({ ...filling, request }, item, position);
    if (best !== undefined) marks.push(settle(filling, item, best));
    return best === undefined;
  });
  for (const item of without) {
    const part = { left: (request.left[item] ?? 0) - apart, right: (request.right[item] ?? 0) + apart, top: 0, bottom: markHeight };
    const y = space.firstFit([part]);
    space.take([part], y);
    marks.push({ item, y, label: undefined });
    bottom = Math.max(bottom, y + markHeight + request.between);
  }
  return { marks, clusters: without.length === 0 ? [] : [{ x: 0, y: 0, items: without }], bottom };
}
