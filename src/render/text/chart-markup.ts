import { clusterHeight } from "../../layout/fill-strip.ts";
import { clusterHalf } from "../../layout/layout.ts";
import type { ChartMark, ChartScene } from "../../scene/scene.ts";
import { boxOf, element, tabIndex, type Attributes, type Markup } from "./markup.ts";
import { threadsMarkup } from "./threads-markup.ts";
import { colourOf, shapeMarkup } from "./shape-markup.ts";

const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const rightToLeft = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Returns the chart as an SVG element; events follow each other in time order. */
export function chartMarkup(chart: ChartScene, id: string, stop: string | undefined, overlays: readonly Markup[] = []): Markup {
  const frame = {
    class: "dateline-chart",
    role: "group",
    "aria-label": chart.name,
    ...boxOf(chart.width, chart.height),
    direction: chart.isMirrored ? "rtl" : undefined,
  };
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
      chart.marks.map((mark) => markMarkup(chart, mark, id, stop)),
      "events",
    ),
    element(
      "g",
      { class: "dateline-notes", "font-size": chart.sizes.note, "aria-hidden": "true" },
      chart.marks.flatMap((mark) => noteMarkup(chart, mark)),
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

function gridMarkup(chart: ChartScene): Markup | undefined {
  if (chart.isMoving) return undefined;
  const path = chart.ticks.map((tick) => `M${half(tick.x)},${chart.axisY}V${chart.height - 1}`).join("");
  return element("path", { class: "dateline-grid", d: path || "M0,0" }, [], "grid");
}

/** A line one pixel wide is sharp in the middle of a pixel. */
function half(x: number): number {
  return Math.floor(x) + 0.5;
}

/** Returns the axis with its labels. */
export function axisMarkup(chart: ChartScene): Markup {
  const ticks = chart.isMoving ? chart.ticks : chart.ticks.filter((tick) => tick.label !== "");
  return element(
    "g",
    { "font-size": chart.sizes.axis, "aria-hidden": "true" },
    [
      element("path", { class: "dateline-rule dateline-axis", d: `M0,${half(chart.axisY)}H${chart.width}` }, [], "line"),
      ...ticks.map((tick) => tickMarkup(chart, tick)),
    ],
    "axis",
  );
}

/** A tick that moves brings its line along. */
function tickMarkup(chart: ChartScene, { key, x, labelX, label, isYear }: ChartScene["ticks"][number]): Markup {
  const className = isYear ? "dateline-tick dateline-tick-year" : "dateline-tick";
  const y = chart.axisY - Math.round(chart.lineHeights.axis * 0.45);
  if (!chart.isMoving) return element("text", { class: className, transform: `translate(${half(labelX)},${y})` }, [label], key);
  const line = element("path", { class: "dateline-grid", d: `M0,${chart.axisY}V${chart.height - 1}` });
  return element(
    "g",
    { transform: `translate(${half(x)},0)` },
    [line, element("text", { class: className, x: labelX - x, y }, [label])],
    key,
  );
}

function laneMarkup(chart: ChartScene, lane: ChartScene["lanes"][number]): Markup {
  const first = lane.labelY + Math.round(chart.sizes.lane * 0.95);
  const lines = lane.lines.map((line, index) => {
    return element(
      "text",
      { class: "dateline-lane-label", x: chart.isMirrored ? chart.width : 0, y: first + index * chart.lineHeights.lane },
      [line],
    );
  });
  const rule = element("path", { class: "dateline-rule", d: `M0,${half(lane.bottom)}H${chart.width}` });
  return element(
    "g",
    { "font-size": chart.sizes.lane, "aria-hidden": "true" },
    [rule, element("g", colourOf(lane.colour), lines)],
    lane.key,
  );
}

function markMarkup({ isMoving, isMirrored }: ChartScene, mark: ChartMark, id: string, stop: string | undefined): Markup {
  const classes = ["dateline-event", ...mark.states.map((state) => `dateline-${state}`)].join(" ");
  const shapes = mark.shapes.map((shape) => shapeMarkup(shape, id, mark.colour, isMirrored));
  const titles = mark.label === undefined ? [] : titleMarkup(mark.label, isMirrored);
  // What moves by itself has a group of its own: browsers set a text again that is moved itself, which takes far longer.
  const children = isMoving ? [element("g", {}, shapes), element("g", {}, titles)] : [...shapes, ...titles];
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
function titleMarkup(label: Label, isMirrored: boolean): Markup[] {
  const lines = label.lines.filter((line) => line.role === "title");
  return lines.map(({ text, y }) =>
    element("text", { class: "dateline-label", x: label.x, y, ...anchorOf(label, text, isMirrored) }, [text]),
  );
}

/**
 * Returns which end of a text stands at its place, and the direction that it runs in where that is not the picture's. The anchor names the
 * start of the text: in a right-to-left line that is its right end.
 */
export function anchorOf(label: Pick<Label, "anchor">, text: string, isMirrored: boolean): Attributes {
  // Few stories need the second, and Unicode classes take long to make ready.
  const isRightToLeft = rightToLeftLetter.test(text) && rightToLeft.test(text);
  return {
    "text-anchor": (label.anchor === "end") !== isRightToLeft ? "end" : undefined,
    direction: isRightToLeft === isMirrored ? undefined : isRightToLeft ? "rtl" : "ltr",
  };
}

/** Dates under the titles stand beside the links: a link's name says the date in full words, and what is seen in a link must be in its name. */
function noteMarkup({ isMoving, isMirrored }: ChartScene, mark: ChartMark): Markup[] {
  const { label } = mark;
  const lines = label?.lines.filter((line) => line.role === "note") ?? [];
  const [first] = lines;
  if (label === undefined || first === undefined) return [];
  const { x } = label;
  const isOne = lines.length === 1;
  const content = lines.map(({ text, y }) => (isOne ? text : element("tspan", { x, y }, [text])));
  const attributes = { ...(isOne ? { x, y: first.y } : {}), ...anchorOf(label, lines.map(({ text }) => text).join(""), isMirrored) };
  const transform = placeOf(mark);
  if (!isMoving) return [element("text", { ...attributes, transform }, content, mark.key)];
  return [element("g", { transform }, [element("text", attributes, content)], mark.key)];
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
  const box = { class: "dateline-more-box", x: -clusterHalf, width: 2 * clusterHalf, height: clusterHeight, rx: clusterHeight / 2 };
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
