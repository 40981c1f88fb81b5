import { clusterHeight } from '../../layout/fill-strip.js';
import { clusterHalf } from '../../layout/layout.js';
import { boxOf, element, tabIndex } from './markup.js';
import { threadsMarkup } from './threads-markup.js';
import { colourOf, shapeMarkup } from './shape-markup.js';

const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const rightToLeft = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
function chartMarkup(chart, id, stop, overlays = []) {
  const frame = {
    class: "dateline-chart",
    role: "group",
    "aria-label": chart.name,
    ...boxOf(chart.width, chart.height),
    direction: chart.isMirrored ? "rtl" : void 0
  };
  return element("svg", frame, [
    gridMarkup(chart),
    axisMarkup(chart),
    element(
      "g",
      {},
      chart.lanes.map((lane) => laneMarkup(chart, lane)),
      "lanes"
    ),
    element(
      "g",
      { "font-size": chart.sizes.title },
      chart.marks.map((mark) => markMarkup(chart, mark, id, stop)),
      "events"
    ),
    element(
      "g",
      { class: "dateline-notes", "font-size": chart.sizes.note, "aria-hidden": "true" },
      chart.marks.flatMap((mark) => noteMarkup(chart, mark)),
      "notes"
    ),
    element(
      "g",
      { class: "dateline-badges", "font-size": chart.sizes.badge, "text-anchor": "middle", "aria-hidden": "true" },
      chart.marks.flatMap((mark) => badgeMarkup(chart, mark)),
      "badges"
    ),
    element(
      "g",
      { "font-size": chart.sizes.badge, "text-anchor": "middle" },
      chart.clusters.map((cluster) => clusterMarkup(cluster, id, stop)),
      "more"
    ),
    threadsMarkup([], chart.sizes.note),
    ...overlays
  ]);
}
function gridMarkup(chart) {
  if (chart.isMoving) return void 0;
  const path = chart.ticks.map((tick) => `M${half(tick.x)},${chart.axisY}V${chart.height - 1}`).join("");
  return element("path", { class: "dateline-grid", d: path || "M0,0" }, [], "grid");
}
function half(x) {
  return Math.floor(x) + 0.5;
}
function axisMarkup(chart) {
  const ticks = chart.isMoving ? chart.ticks : chart.ticks.filter((tick) => tick.label !== "");
  return element(
    "g",
    { "font-size": chart.sizes.axis, "aria-hidden": "true" },
    [
      element("path", { class: "dateline-rule dateline-axis", d: `M0,${half(chart.axisY)}H${chart.width}` }, [], "line"),
      ...ticks.map((tick) => tickMarkup(chart, tick))
    ],
    "axis"
  );
}
function tickMarkup(chart, { key, x, labelX, label, isYear }) {
  const className = isYear ? "dateline-tick dateline-tick-year" : "dateline-tick";
  const y = chart.axisY - Math.round(chart.lineHeights.axis * 0.45);
  if (!chart.isMoving) return element("text", { class: className, transform: `translate(${half(labelX)},${y})` }, [label], key);
  const line = element("path", { class: "dateline-grid", d: `M0,${chart.axisY}V${chart.height - 1}` });
  return element(
    "g",
    { transform: `translate(${half(x)},0)` },
    [line, element("text", { class: className, x: labelX - x, y }, [label])],
    key
  );
}
function laneMarkup(chart, lane) {
  const first = lane.labelY + Math.round(chart.sizes.lane * 0.95);
  const lines = lane.lines.map((line, index) => {
    return element(
      "text",
      { class: "dateline-lane-label", x: chart.isMirrored ? chart.width : 0, y: first + index * chart.lineHeights.lane },
      [line]
    );
  });
  const rule = element("path", { class: "dateline-rule", d: `M0,${half(lane.bottom)}H${chart.width}` });
  return element(
    "g",
    { "font-size": chart.sizes.lane, "aria-hidden": "true" },
    [rule, element("g", colourOf(lane.colour), lines)],
    lane.key
  );
}
function markMarkup({ isMoving, isMirrored }, mark, id, stop) {
  const classes = ["dateline-event", ...mark.states.map((state) => `dateline-${state}`)].join(" ");
  const shapes = mark.shapes.map((shape) => shapeMarkup(shape, id, mark.colour, isMirrored));
  const titles = mark.label === void 0 ? [] : titleMarkup(mark.label, isMirrored);
  const children = isMoving ? [element("g", {}, shapes), element("g", {}, titles)] : [...shapes, ...titles];
  const attributes = {
    class: classes,
    href: `#${mark.target}`,
    tabindex: tabIndex(mark.key, stop),
    transform: placeOf(mark),
    "aria-label": mark.sentence
  };
  return element("a", attributes, children, mark.key);
}
function placeOf(mark) {
  return `translate(${mark.x},${mark.y})`;
}
function titleMarkup(label, isMirrored) {
  const lines = label.lines.filter((line) => line.role === "title");
  return lines.map(
    ({ text, y }) => element("text", { class: "dateline-label", x: label.x, y, ...anchorOf(label, text, isMirrored) }, [text])
  );
}
function anchorOf(label, text, isMirrored) {
  const isRightToLeft = rightToLeftLetter.test(text) && rightToLeft.test(text);
  return {
    "text-anchor": label.anchor === "end" !== isRightToLeft ? "end" : void 0,
    direction: isRightToLeft === isMirrored ? void 0 : isRightToLeft ? "rtl" : "ltr"
  };
}
function noteMarkup({ isMoving, isMirrored }, mark) {
  const { label } = mark;
  const lines = label?.lines.filter((line) => line.role === "note") ?? [];
  const [first] = lines;
  if (label === void 0 || first === void 0) return [];
  const { x } = label;
  const isOne = lines.length === 1;
  const content = lines.map(({ text, y }) => isOne ? text : element("tspan", { x, y }, [text]));
  const attributes = { ...isOne ? { x, y: first.y } : {}, ...anchorOf(label, lines.map(({ text }) => text).join(""), isMirrored) };
  const transform = placeOf(mark);
  if (!isMoving) return [element("text", { ...attributes, transform }, content, mark.key)];
  return [element("g", { transform }, [element("text", attributes, content)], mark.key)];
}
function badgeMarkup(chart, mark) {
  const { badge } = mark;
  if (badge === void 0) return [];
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
          rx: height / 2
        }),
        element("text", { class: "dateline-badge-text", x: badge.x + badge.width / 2, y: Math.round(chart.sizes.badge * 0.36) }, [
          badge.text
        ])
      ],
      mark.key
    )
  ];
}
function clusterMarkup(cluster, id, stop) {
  const box = { class: "dateline-more-box", x: -clusterHalf, width: 2 * clusterHalf, height: clusterHeight, rx: clusterHeight / 2 };
  const text = { class: "dateline-more-text", y: clusterHeight * 0.7 };
  return element(
    "a",
    {
      class: "dateline-more",
      href: `#${id}-list`,
      tabindex: tabIndex(cluster.key, stop),
      transform: `translate(${cluster.x},${cluster.y})`,
      "aria-label": cluster.name
    },
    [element("rect", box), element("text", text, [cluster.text])],
    cluster.key
  );
}

export { anchorOf, axisMarkup, chartMarkup };
