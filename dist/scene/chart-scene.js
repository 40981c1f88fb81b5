import { layoutStory, badgeWidth } from '../layout/layout.js';
import { markHeight } from '../layout/mark-geometry.js';
import { knownDay } from '../model/extent.js';
import { rounded } from '../layout/rounded.js';
import { lineHeight, byRole, fontSize } from '../layout/text-metrics.js';
import { clusterKey } from './cluster-key.js';
import { laneColour, eventStates } from './event-states.js';
import { glyphOf } from './glyph.js';
import { laneName } from './lane-name.js';
import { labelTextOf } from './label-text.js';
import { markShapes } from './mark-shapes.js';
import { sentenceOf } from './sentence.js';
import { summaryOf } from './summary.js';
import { countBadge, isCounted } from './teller.js';
import { tickLabels } from './tick-labels.js';

function chartScene(teller, options) {
  const { model } = teller;
  const { metrics } = options;
  const names = laneNames(teller);
  const badges = model.events.map((event) => countBadge(teller, event.count));
  const layout = layoutStory(
    {
      extents: model.extents,
      lanes: model.laneOf,
      importance: model.importance,
      laneLabels: names,
      badge: (item) => badges[item],
      lineFrom: model.reported && ((item) => lagFrom(model, item)),
      label: (item) => labelTextOf(teller, model.events[item])
    },
    options
  );
  layout.lanes.forEach(({ label }, index) => speakLines(teller, names[index] ?? "", label));
  const isMirrored = teller.locale.direction === "rtl";
  const flip = flipIn({ chart: { isMirrored }, layout });
  const chart = {
    isMirrored,
    name: summaryOf(teller),
    width: layout.width,
    height: layout.height,
    axisY: layout.axisY,
    isMoving: options.domain !== void 0,
    sizes: byRole((role) => fontSize(role, metrics.em)),
    lineHeights: { axis: lineHeight("axis", metrics.em), lane: lineHeight("lane", metrics.em) },
    ticks: tickLabels(layout, teller.locale, metrics).map((tick) => ({ ...tick, x: flip(tick.x), labelX: flip(tick.labelX) })),
    lanes: layout.lanes.map((lane, index) => ({
      key: `lane-${model.lanes[index]?.id ?? ""}`,
      lines: lane.label,
      labelY: lane.labelY,
      bottom: lane.bottom,
      colour: laneColour(model.lanes[index])
    })),
    marks: layout.marks.map((mark) => {
      const drawn = chartMark(teller, layout, mark, badges[mark.item], options);
      return isMirrored ? mirrored(drawn, flip(drawn.x)) : drawn;
    }),
    clusters: layout.clusters.map((cluster) => ({
      key: clusterKey(model, cluster.items),
      x: flip(cluster.x),
      y: cluster.y,
      text: teller.phrase("cluster.more", { count: cluster.items.length }),
      name: clusterName(teller, cluster.items.length, names[cluster.lane])
    }))
  };
  return { chart, layout };
}
function flipIn({
  chart: { isMirrored },
  layout: { width }
}) {
  return (x) => isMirrored ? rounded(width - x) : x;
}
function mirrored({ badge, label, ...mark }, x) {
  return {
    ...mark,
    x,
    badge: badge && { ...badge, x: -badge.x - badge.width },
    label: label && { ...label, x: -label.x, anchor: label.anchor === "end" ? "start" : "end" }
  };
}
function lagFrom({ events, reported }, item) {
  const report = reported?.get(events[item]);
  const day = report && knownDay(report.own);
  return Number.isFinite(day) ? day : void 0;
}
function clusterName(teller, count, lane) {
  return teller.phrase(lane === void 0 ? "cluster.title" : "cluster.label", { count, lane: lane ?? "" });
}
function laneNames(teller) {
  const { lanes } = teller.model;
  return lanes.map((lane) => lane.id === void 0 && lane.place === 0 ? void 0 : laneName(teller, lane));
}
function chartMark(teller, layout, mark, badge, options) {
  const { model } = teller;
  const event = model.events[mark.item];
  const lane = model.laneOf[mark.item] ?? 0;
  const { label } = mark;
  const title = teller.title(event);
  speakLines(teller, title, label?.titleLines);
  const y = mark.y + markHeight / 2;
  const extent = model.extents[mark.item];
  const { geometry } = mark;
  const x = rounded(originOf(extent, geometry));
  return {
    key: event.id,
    target: options.target(event.id),
    states: eventStates(event, options.selected),
    colour: laneColour(model.lanes[lane]),
    x,
    y,
    length: extent.form === "point" ? 0 : rounded(geometry.to - geometry.from),
    shapes: markShapes(extent, glyphOf(event.role, event.kind), isCounted(event), geometry, layout.scale),
    badge: badge === void 0 || geometry.badge === void 0 ? void 0 : { x: rounded(geometry.badge - x), width: badgeWidth(badge, options.metrics), text: badge },
    label: label && {
      x: rounded(labelEdge(label, label.x) - x),
      anchor: label.side === "left" ? "end" : "start",
      lines: labelLines(label, title, y, options.metrics)
    },
    sentence: sentenceOf(teller, event)
  };
}
function speakLines({ foreign }, text, lines = []) {
  const language = foreign.get(text.trim());
  if (language !== void 0) for (const line of lines) foreign.set(line, language);
}
function originOf({ form }, { from, to }) {
  return form === "point" ? (from + to) / 2 : from;
}
function labelEdge({ side, width }, left) {
  return side === "left" ? left + width : left;
}
function labelLines(label, title, y, { em }) {
  let top = label.y - y;
  const lineOf = (role) => (text) => {
    const height = lineHeight(role, em);
    top += height;
    return { text, role, y: rounded(top - height * 0.5 + fontSize(role, em) * 0.35) };
  };
  return [
    ...spaced(label.titleLines, title).map(lineOf("title")),
    // A separator at the break of a line separates nothing.
    ...label.noteLines.map((line) => line.replace(/^[·・] ?| ?[·・]$/g, "")).map(lineOf("note"))
  ];
}
function spaced(lines, title) {
  let end = 0;
  return lines.map((line) => {
    const start = title.indexOf(line, end);
    end = start < 0 ? end : start + line.length;
    return start < 0 || /\s/.test(title.charAt(end)) ? `${line} ` : line;
  });
}

export { chartScene, flipIn, labelEdge, originOf };
