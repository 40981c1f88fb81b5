import { clusterHeight } from "../../layout/fill-strip.ts";
import type { ChartLine, ChartMark, ChartScene } from "../../scene/scene.ts";
import { element, tabIndex, type Attributes, type Markup } from "./markup.ts";
import { threadsMarkup } from "./threads-markup.ts";
import { colourOf, shapeMarkup } from "./shape-markup.ts";

const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const rightToLeft = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Returns the chart as an SVG element; events follow each other in time order. */
export function chartMarkup(chart: ChartScene, id: string, stop: string | undefined, overlays: readonly Markup[] = []): Markup {
  const { width, height } = chart;
  const frame = { class: "dateline-chart", role: "group", "aria-label": chart.name, width, height, viewBox: `0 0 ${width} ${height}` };
  return element("svg", frame, [
    gridMarkup(chart),
    axisMarkup(chart),
    element(
      "g",
      {},
      chart.lanes.map((lane) => laneMarkup(chart, lane)),
      "lanes",
    ),
    element(
      "g",
      { "font-size": chart.sizes.title },
      chart.marks.map((mark) => markMarkup(mark, id, stop)),
      "events",
    ),
    element(
      "g",
      { class: "dateline-notes", "font-size": chart.sizes.note, "aria-hidden": "true" },
      chart.marks.flatMap(noteMarkup),
      "notes",
    ),
    element(
      "g",
      { class: "dateline-badges", "font-size": chart.sizes.badge, "text-anchor": "middle", "aria-hidden": "true" },
      chart.marks.flatMap((mark) => badgeMarkup(chart, mark)),
      "badges",
    ),
    element(
      "g",
      { "font-size": chart.sizes.badge, "text-anchor": "middle" },
      chart.clusters.map((cluster) => clusterMarkup(cluster, id, stop)),
      "more",
    ),
    threadsMarkup([], chart.sizes.note),
    ...overlays,
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
  const labels = chart.ticks
    .filter((tick) => tick.label !== "")
    .map((tick) => {
      const className = tick.isYear ? "dateline-tick dateline-tick-year" : "dateline-tick";
      return element("text", { class: className, transform: `translate(${half(tick.labelX)},${y})` }, [tick.label], tick.key);
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
  return element(
    "g",
    { "font-size": chart.sizes.lane, "aria-hidden": "true" },
    [rule, element("g", colourOf(lane.colour), lines)],
    lane.key,
  );
}

function markMarkup(mark: ChartMark, id: string, stop: string | undefined): Markup {
  const classes = ["dateline-event", ...mark.states.map((state) => `dateline-${state}`)].join(" ");
  const children = mark.shapes.map((shape) => shapeMarkup(shape, id, mark.colour));
  if (mark.label !== undefined) children.push(...titleMarkup(mark.label));
  const attributes = {
    class: classes,
    href: `#${mark.target}`,
    tabindex: tabIndex(mark.key, stop),
    transform: placeOf(mark),
    "aria-label": mark.sentence,
  };
  return element("a", attributes, children, mark.key);
}

function placeOf(mark: ChartMark): string {
  return `translate(${mark.x},${mark.y})`;
}

type Label = NonNullable<ChartMark["label"]>;

/** An element a line: the space at the end of a line is read, and painted only inside a text. */
function titleMarkup(label: Label): Markup[] {
  const lines = label.lines.filter((line) => line.role === "title");
  return lines.map(({ text, y }) => element("text", { class: "dateline-label", x: label.x, y, ...anchorOf(label, text) }, [text]));
}

function linesMarkup(attributes: Attributes, label: Label, lines: readonly ChartLine[], key?: string): Markup {
  const [first] = lines;
  const content = lines.map(({ text, y }) => (lines.length === 1 ? text : element("tspan", { x: label.x, y }, [text])));
  const place = lines.length === 1 ? { x: label.x, y: first?.y } : {};
  return element("text", { ...attributes, ...place, ...anchorOf(label, lines.map(({ text }) => text).join("")) }, content, key);
}

/** The anchor names the start of the text: in a right-to-left line that is its right end. */
function anchorOf(label: Label, text: string): Attributes {
  // Few stories need the second, and Unicode classes take long to make ready.
  const isRightToLeft = rightToLeftLetter.test(text) && rightToLeft.test(text);
  return { "text-anchor": (label.anchor === "end") !== isRightToLeft ? "end" : undefined, direction: isRightToLeft ? "rtl" : undefined };
}

/** Dates under the titles stand beside the links: a link's name says the date in full words, and what is seen in a link must be in its name. */
function noteMarkup(mark: ChartMark): Markup[] {
  const lines = mark.label?.lines.filter((line) => line.role === "note") ?? [];
  if (mark.label === undefined || lines.length === 0) return [];
  return [linesMarkup({ transform: placeOf(mark) }, mark.label, lines, mark.key)];
}

function badgeMarkup(chart: ChartScene, mark: ChartMark): Markup[] {
  const { badge } = mark;
  if (badge === undefined) return [];
  const height = Math.round(chart.sizes.badge * 1.45);
  return [
    element(
      "g",
      { transform: placeOf(mark) },
      [
        element("rect", {
          ...colourOf(mark.colour, "dateline-badge"),
          x: badge.x,
          y: -height / 2,
          width: badge.width,
          height,
          rx: height / 2,
        }),
        element("text", { class: "dateline-badge-text", x: badge.x + badge.width / 2, y: Math.round(chart.sizes.badge * 0.36) }, [
          badge.text,
        ]),
      ],
      mark.key,
    ),
  ];
}

function clusterMarkup(cluster: ChartScene["clusters"][number], id: string, stop: string | undefined): Markup {
  const box = { class: "dateline-more-box", x: -28, width: 56, height: clusterHeight, rx: clusterHeight / 2 };
  const text = { class: "dateline-more-text", y: clusterHeight * 0.7 };
  return element(
    "a",
    {
      class: "dateline-more",
      href: `#${id}-list`,
      tabindex: tabIndex(cluster.key, stop),
      transform: `translate(${cluster.x},${cluster.y})`,
      "aria-label": cluster.name,
    },
    [element("rect", box), element("text", text, [cluster.text])],
    cluster.key,
  );
}
