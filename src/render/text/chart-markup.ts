import { clusterHeight } from "../../layout/fill-strip.ts";
import type { ChartMark, ChartScene } from "../../scene/scene.ts";
import { element, type Markup } from "./markup.ts";
import { threadsMarkup } from "./threads-markup.ts";
import { colourOf, shapeMarkup } from "./shape-markup.ts";

const rightToLeft = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Returns the chart as an SVG element; events follow each other in time order. */
export function chartMarkup(chart: ChartScene, id: string): Markup {
  const { width, height } = chart;
  const frame = { class: "dateline-chart", role: "group", "aria-label": chart.name, width, height, viewBox: `0 0 ${width} ${height}` };
  return element("svg", frame, [
    gridMarkup(chart),
    axisMarkup(chart),
    element("g", {}, chart.lanes.map((lane) => laneMarkup(chart, lane)), "lanes"),
    element("g", { "font-size": chart.sizes.title }, chart.marks.map((mark) => markMarkup(chart, mark, id)), "events"),
    element("g", { "font-size": chart.sizes.badge, "text-anchor": "middle" }, chart.clusters.map((cluster) => clusterMarkup(cluster, id)), "more"),
    threadsMarkup([], chart.sizes.note),
  ]);
}

function gridMarkup(chart: ChartScene): Markup {
  const path = chart.ticks.map((tick) => `M${half(tick.x)},${chart.axisY}V${chart.height - 1}`).join("");
  return element("path", { class: "dateline-grid", d: path || "M0,0" }, [], "grid");
}

/** A line one pixel wide is sharp in the middle of a pixel. */
function half(x: number): number {
  return Math.floor(x) + 0.5;
}

function axisMarkup(chart: ChartScene): Markup {
  const y = chart.axisY - Math.round(chart.lineHeights.axis * 0.45);
  const labels = chart.ticks.filter((tick) => tick.label !== "").map((tick) => {
    const className = tick.isYear ? "dateline-tick dateline-tick-year" : "dateline-tick";
    return element("text", { class: className, transform: `translate(${half(tick.x) + 3},${y})` }, [tick.label], tick.key);
  });
  return element(
    "g",
    { "font-size": chart.sizes.axis, "aria-hidden": "true" },
    [element("path", { class: "dateline-rule dateline-axis", d: `M0,${half(chart.axisY)}H${chart.width}` }, [], "line"), ...labels],
    "axis",
  );
}

function laneMarkup(chart: ChartScene, lane: ChartScene["lanes"][number]): Markup {
  const first = lane.labelY + Math.round(chart.sizes.lane * 0.95);
  const lines = lane.lines.map((line, index) => {
    return element("text", { class: "dateline-lane-label", x: 0, y: first + index * chart.lineHeights.lane }, [line]);
  });
  const rule = element("path", { class: "dateline-rule", d: `M0,${half(lane.bottom)}H${chart.width}` });
  return element("g", { "font-size": chart.sizes.lane, "aria-hidden": "true" }, [rule, element("g", colourOf(lane.colour), lines)], lane.key);
}

function markMarkup(chart: ChartScene, mark: ChartMark, id: string): Markup {
  const classes = ["dateline-event", ...mark.states.map((state) => `dateline-${state}`)].join(" ");
  const children = mark.shapes.map((shape) => shapeMarkup(shape, id, mark.colour));
  if (mark.badge !== undefined) children.push(...badgeMarkup(chart, mark, mark.badge));
  if (mark.label !== undefined) children.push(...labelMarkup(chart, mark.label));
  const attributes = { class: classes, href: `#${encodeURIComponent(mark.target)}`, transform: `translate(${mark.x},${mark.y})`, "aria-label": mark.sentence };
  return element("a", attributes, children, mark.key);
}

function badgeMarkup(chart: ChartScene, mark: ChartMark, badge: NonNullable<ChartMark["badge"]>): Markup[] {
  const height = Math.round(chart.sizes.badge * 1.45);
  return [
    element("rect", { ...colourOf(mark.colour, "dateline-badge"), x: badge.x, y: -height / 2, width: badge.width, height, rx: height / 2 }),
    element(
      "text",
      { class: "dateline-badge-text", x: badge.x + badge.width / 2, y: Math.round(chart.sizes.badge * 0.36), "text-anchor": "middle", "font-size": chart.sizes.badge },
      [badge.text],
    ),
  ];
}

function labelMarkup(chart: ChartScene, label: NonNullable<ChartMark["label"]>): Markup[] {
  return label.lines.map((line) => {
    const isRightToLeft = rightToLeft.test(line.text);
    // The anchor names the start of the text: in a right-to-left line that is its right end.
    const anchor = (label.anchor === "end") !== isRightToLeft ? "end" : undefined;
    const isTitle = line.role === "title";
    const attributes = { class: isTitle ? "dateline-label" : "dateline-note", "font-size": isTitle ? undefined : chart.sizes.note };
    return element("text", { ...attributes, x: label.x, y: line.y, "text-anchor": anchor, direction: isRightToLeft ? "rtl" : undefined }, [line.text]);
  });
}

function clusterMarkup(cluster: ChartScene["clusters"][number], id: string): Markup {
  const box = { class: "dateline-more-box", x: -28, width: 56, height: clusterHeight, rx: clusterHeight / 2 };
  const text = { class: "dateline-more-text", y: clusterHeight * 0.7 };
  return element(
    "a",
    { class: "dateline-more", href: `#${id}-list`, transform: `translate(${cluster.x},${cluster.y})`, "aria-label": cluster.name },
    [element("rect", box), element("text", text, [cluster.text])],
    cluster.key,
  );
}
