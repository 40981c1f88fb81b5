import { layoutStory, badgeWidth, type LaidMark, type Layout, type PlacedLabel } from "../layout/layout.ts";
import type { StillLayout } from "../layout/place-lane.ts";
import { markHeight, type MarkGeometry } from "../layout/mark-geometry.ts";
import { knownDay } from "../model/extent.ts";
import { rounded } from "../layout/rounded.ts";
import { byRole, fontSize, lineHeight, type TextMetrics } from "../layout/text-metrics.ts";
import type { Extent } from "../model/extent.ts";
import { clusterKey } from "./cluster-key.ts";
import { eventStates, laneColour } from "./event-states.ts";
import { glyphOf } from "./glyph.ts";
import { laneName } from "./lane-name.ts";
import { labelTextOf } from "./label-text.ts";
import { markShapes } from "./mark-shapes.ts";
import type { ChartLine, ChartMark, ChartScene } from "./scene.ts";
import { sentenceOf } from "./sentence.ts";
import { summaryOf } from "./summary.ts";
import { countBadge, isCounted, type Teller } from "./teller.ts";
import { tickLabels } from "./tick-labels.ts";

/** How the chart is drawn. */
export interface ChartOptions {
  /** Width in px. */
  readonly width: number;
  readonly metrics: TextMetrics;
  readonly selected: string | undefined;
  /** First and last day shown; undefined shows all. */
  readonly domain?: readonly [number, number] | undefined;
  /** How a still picture is laid out; default: a picture to work with. */
  readonly still?: StillLayout | undefined;
  /** Returns the id of an event's item in the list. */
  readonly target: (id: string) => string;
}

/** A chart, and which items each of its clusters stands for. */
export interface DrawnChart {
  readonly chart: ChartScene;
  readonly layout: Layout;
}

/** Returns a story as horizontal lanes. */
export function chartScene(teller: Teller, options: ChartOptions): DrawnChart {
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
      label: (item) => labelTextOf(teller, model.events[item] as (typeof model.events)[number]),
    },
    options,
  );
  layout.lanes.forEach(({ label }, index) => speakLines(teller, names[index] ?? "", label));
  const isMirrored = teller.locale.direction === "rtl";
  const flip = flipIn({ chart: { isMirrored }, layout });
  const chart: ChartScene = {
    isMirrored,
    name: summaryOf(teller),
    width: layout.width,
    height: layout.height,
    axisY: layout.axisY,
    isMoving: options.domain !== undefined,
    sizes: byRole((role) => fontSize(role, metrics.em)),
    lineHeights: { axis: lineHeight("axis", metrics.em), lane: lineHeight("lane", metrics.em) },
    ticks: tickLabels(layout, teller.locale, metrics).map((tick) => ({ ...tick, x: flip(tick.x), labelX: flip(tick.labelX) })),
    lanes: layout.lanes.map((lane, index) => ({
      key: `lane-${model.lanes[index]?.id ?? ""}`,
      lines: lane.label,
      labelY: lane.labelY,
      bottom: lane.bottom,
      colour: laneColour(model.lanes[index]),
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
      name: clusterName(teller, cluster.items.length, names[cluster.lane]),
    })),
  };
  return { chart, layout };
}

/** Returns what gives the place in a chart for a place in its layout, where time always runs from left to right; and the other way round. */
export function flipIn({
  chart: { isMirrored },
  layout: { width },
}: {
  readonly chart: Pick<ChartScene, "isMirrored">;
  readonly layout: Pick<Layout, "width">;
}): (x: number) => number {
  return (x) => (isMirrored ? rounded(width - x) : x);
}

/** Returns a mark at its place from the right. Its shapes are mirrored where they are drawn. */
function mirrored({ badge, label, ...mark }: ChartMark, x: number): ChartMark {
  return {
    ...mark,
    x,
    badge: badge && { ...badge, x: -badge.x - badge.width },
    label: label && { ...label, x: -label.x, anchor: label.anchor === "end" ? "start" : "end" },
  };
}

/** From the day on which an event is known to have happened, a line leads to where it was reported. */
function lagFrom({ events, reported }: Teller["model"], item: number): number | undefined {
  const report = reported?.get(events[item] as (typeof events)[number]);
  const day = report && knownDay(report.own);
  return Number.isFinite(day) ? day : undefined;
}

function clusterName(teller: Teller, count: number, lane: string | undefined): string {
  return teller.phrase(lane === undefined ? "cluster.title" : "cluster.label", { count, lane: lane ?? "" });
}

/** The labels of the lanes; a story whose events name no lane has none. */
function laneNames(teller: Teller): (string | undefined)[] {
  const { lanes } = teller.model;
  return lanes.map((lane) => (lane.id === undefined && lane.place === 0 ? undefined : laneName(teller, lane)));
}

function chartMark(teller: Teller, layout: Layout, mark: LaidMark, badge: string | undefined, options: ChartOptions): ChartMark {
  const { model } = teller;
  const event = model.events[mark.item] as (typeof model.events)[number];
  const lane = model.laneOf[mark.item] ?? 0;
  const { label } = mark;
  const title = teller.title(event);
  speakLines(teller, title, label?.titleLines);
  const y = mark.y + markHeight / 2;
  const extent = model.extents[mark.item] as (typeof model.extents)[number];
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
    badge:
      badge === undefined || geometry.badge === undefined
        ? undefined
        : { x: rounded(geometry.badge - x), width: badgeWidth(badge, options.metrics), text: badge },
    label: label && {
      x: rounded(labelEdge(label, label.x) - x),
      anchor: label.side === "left" ? "end" : "start",
      lines: labelLines(label, title, y, options.metrics),
    },
    sentence: sentenceOf(teller, event),
  };
}

/** Each line of a broken text is in the language of the whole. */
function speakLines({ foreign }: Teller, text: string, lines: readonly string[] = []): void {
  const language = foreign.get(text.trim());
  if (language !== undefined) for (const line of lines) foreign.set(line, language);
}

/** Returns the origin of a mark's shapes: the middle of a point, else the first day that is seen. */
export function originOf({ form }: Extent, { from, to }: MarkGeometry): number {
  return form === "point" ? (from + to) / 2 : from;
}

/** Returns the edge of a label that its text begins or ends at. */
export function labelEdge({ side, width }: PlacedLabel, left: number): number {
  return side === "left" ? left + width : left;
}

function labelLines(label: PlacedLabel, title: string, y: number, { em }: TextMetrics): ChartLine[] {
  let top = label.y - y;
  const lineOf = (role: ChartLine["role"]) => (text: string) => {
    const height = lineHeight(role, em);
    top += height;
    // The baseline stands where the ascent ends: about four fifths of the line.
    return { text, role, y: rounded(top - height * 0.5 + fontSize(role, em) * 0.35) };
  };
  return [
    ...spaced(label.titleLines, title).map(lineOf("title")),
    // A separator at the break of a line separates nothing.
    ...label.noteLines.map((line) => line.replace(/^[·・] ?| ?[·・]$/g, "")).map(lineOf("note")),
  ];
}

/** The lines of a title are one text: the space at a break is read, though not painted; a word that was broken has none. */
function spaced(lines: readonly string[], title: string): string[] {
  let end = 0;
  return lines.map((line) => {
    const start = title.indexOf(line, end);
    end = start < 0 ? end : start + line.length;
    return start < 0 || /\s/.test(title.charAt(end)) ? `${line} ` : line;
  });
}
