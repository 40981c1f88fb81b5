import { mayLieIn } from '../model/extent.js';
import { markGeometry, longestTail } from './mark-geometry.js';
import { clusterHeight } from './fill-strip.js';
import { placeLane } from './place-lane.js';
import { lineHeight } from './text-metrics.js';
import { ticksOf } from './ticks.js';
import { timeScale, domainOf } from './time-scale.js';
import { wrapText } from './wrap-text.js';

const sideLabels = 800;
const mostAside = 0.2;
const margin = 26;
const blockGap = 12;
const stillGap = 5;
const lanePadding = 12;
const stillPadding = 8;
const clusterHalf = 28;
const laneGap = 14;
function layoutStory(input, options) {
  const { width, metrics } = options;
  const side = laneColumn(input, options);
  const plot = [side, Math.max(side + 10 * metrics.em, width)];
  const domain = options.domain ?? wholeDomain(input, plot);
  const scale = timeScale(domain, plot);
  const geometry = (item) => markGeometry(input.extents[item], scale, badgeWidth(input.badge(item), metrics));
  const axisY = lineHeight("axis", metrics.em) + 10;
  const filled = fillLanes(input, options, plot, scale, geometry, axisY);
  const isDated = options.domain !== void 0 || input.extents.some(({ from, to }) => Number.isFinite(from) || Number.isFinite(to));
  const ticks = isDated ? placeTicks(scale, metrics) : [];
  const isTimed = ticks.some(isHour) && input.extents.some(isTimedExtent);
  return { width: plot[1], plot, axisY, scale, ticks: isTimed ? ticks : ticks.filter((tick) => !isHour(tick)), ...filled };
}
function isHour({ begins }) {
  return begins === "hour";
}
function isTimedExtent({ from }) {
  return Math.abs(from % 1) > 0;
}
function placeTicks({ domain, range, position }, { em }) {
  return ticksOf(domain, Math.abs(range[1] - range[0]), 4.6 * em).map((tick) => ({ ...tick, x: position(tick.day) }));
}
function badgeWidth(badge, metrics) {
  return badge === void 0 ? 0 : Math.ceil(metrics.width(badge, "badge")) + 12;
}
function wholeDomain({ extents, lineFrom }, plot) {
  const ends = endsOf(extents);
  const days = lineFrom === void 0 ? ends : [...ends, ...extents.map((_, item) => lineFrom(item) ?? NaN)];
  const hasTail = extents.some(({ form, start, end }) => form !== "point" && (start === "fade" || end === "fade"));
  return domainOf(days, plot[1] - plot[0], hasTail ? longestTail + 2 : margin);
}
function endsOf(extents) {
  const days = new Float64Array(4 * extents.length);
  let next = 0;
  for (const { from, to, startUnit, endUnit } of extents) {
    days[next++] = from;
    days[next++] = to;
    days[next++] = startUnit?.to ?? from;
    days[next++] = endUnit?.from ?? to;
  }
  return days;
}
function laneColumn({ laneLabels }, { width, metrics }) {
  const labels = laneLabels.filter((label) => label !== void 0);
  if (labels.length === 0 || width < sideLabels) return 0;
  const words = labels.flatMap((label) => label.split(/[\s\u3000-\u9fff]/));
  const widest = words.reduce((most, word) => Math.max(most, capitalsWidth(word, metrics)), 0);
  const column = Math.max(Math.round(Math.min(150, width * 0.135)), Math.ceil(widest) + laneGap);
  return column > width * mostAside ? 0 : column;
}
function capitalsWidth(text, metrics) {
  return metrics.width(text.toUpperCase(), "lane") * 1.12;
}
function fillLanes(input, options, plot, scale, geometry, axisY) {
  const count = input.extents.length;
  const left = new Int32Array(count);
  const right = new Int32Array(count);
  const { domain } = options;
  const isShown = (item) => domain === void 0 || mayLieIn(input.extents[item], domain);
  for (let item = 0; item < count; item++) {
    const mark = geometry(item);
    left[item] = Math.floor(mark.left);
    right[item] = Math.ceil(mark.right);
    const line = isShown(item) ? input.lineFrom?.(item) : void 0;
    if (line === void 0) continue;
    const end = Math.max(plot[0], Math.min(plot[1], scale.position(line)));
    left[item] = Math.min(left[item] ?? end, Math.floor(end));
    right[item] = Math.max(right[item] ?? end, Math.ceil(end));
  }
  const lanes = [];
  const marks = [];
  const clusters = [];
  let top = axisY;
  const { metrics, still } = options;
  const between = still === void 0 ? blockGap : stillGap;
  const titleHeight = lineHeight("title", metrics.em);
  const noteHeight = lineHeight("note", metrics.em);
  const common = { left, right, plot, metrics, titleHeight, noteHeight, label: input.label, between };
  const inLanes = laneItems(input, isShown);
  const labelled = still?.choose(input.importance, inLanes);
  for (const [lane, all] of inLanes.entries()) {
    const items = labelled === void 0 ? all : all.filter((item) => labelled.has(item));
    const box = laneLabel(input.laneLabels[lane], options, plot[0], top);
    const laneTop = box.contentTop;
    const others = labelled === void 0 ? [] : all.filter((item) => !labelled.has(item));
    const aside = plot[0] > 0 && others.length > 0 ? box.labelBottom + 4 + clusterHeight : box.labelBottom;
    const limit = laneTop + laneLimit(items.length);
    const filled = placeLane({ ...common, items, top: laneTop, limit }, still && { ...still, others, bottom: aside });
    let bottom = Math.max(filled.bottom, aside);
    for (const cluster of filled.clusters) {
      const y = plot[0] > 0 ? box.labelBottom + 4 : filled.bottom;
      if (cluster.y === 0) bottom = Math.max(bottom, y + clusterHeight);
      clusters.push(cluster.y === 0 ? { ...cluster, x: clusterHalf, y, lane } : { ...cluster, lane });
    }
    bottom += between / 2;
    lanes.push({ label: box.lines, labelY: box.labelY, top, bottom });
    for (const mark of filled.marks) marks.push({ ...mark, geometry: geometry(mark.item) });
    top = bottom;
  }
  marks.sort((a, b) => a.item - b.item);
  return { lanes, marks, clusters, height: Math.ceil(top) + 1 };
}
function laneLimit(count) {
  return count <= 24 ? Infinity : 720;
}
function laneItems(input, isShown) {
  const lanes = Array.from({ length: Math.max(1, input.laneLabels.length) }, () => []);
  for (let importance = 3; importance >= 1; importance--) {
    for (let item = 0; item < input.extents.length; item++) {
      if (input.importance[item] === importance && isShown(item)) lanes[input.lanes[item] ?? 0]?.push(item);
    }
  }
  return lanes;
}
function laneLabel(label, { metrics, width, still }, side, top) {
  const height = lineHeight("lane", metrics.em);
  const labelY = top + (still === void 0 ? lanePadding : stillPadding);
  if (label === void 0) return { lines: [], labelY, labelBottom: top, contentTop: labelY };
  const { lines } = wrapText(label, side > 0 ? side - laneGap : width, (text) => capitalsWidth(text, metrics));
  const labelBottom = labelY + lines.length * height;
  return { lines, labelY, labelBottom, contentTop: side > 0 ? labelY : labelBottom + 8 };
}

export { badgeWidth, clusterHalf, isTimedExtent, layoutStory, placeTicks, wholeDomain };
