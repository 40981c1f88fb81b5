import { clusterHeight } from '../../layout/fill-strip.js';
import { element, tabIndex } from './markup.js';
import { threadsMarkup } from './threads-markup.js';
import { colourOf, shapeMarkup } from './shape-markup.js';

const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const rightToLeft = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
function chartMarkup(chart, id, stop, overlays = []) {
  const { width, height } = chart;
  const frame = {
    class: "dateline-chart",
    role: "group",
    "aria-label": chart.name,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
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
      chart.marks.map((mark) => markMarkup(mark, id, stop, chart.isMirrored)),
      "events"
    ),
    element(
      "g",
      { class: "dateline-notes", "font-size": chart.sizes.note, "aria-hidden": "true" },
      chart.marks.flatMap((mark) => noteMarkup(mark, chart.isMirrored)),
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
  const path = chart.ticks.map((tick) => `M${half(tick.x)},${chart.axisY}V${chart.height - 1}`).join("");
  return element("path", { class: "dateline-grid", d: path || "M0,0" }, [], "grid");
}
function half(x) {
  return Math.floor(x) + 0.5;
}
function axisMarkup(chart) {
  const y = chart.axisY - Math.round(chart.lineHeights.axis * 0.45);
  const labels = chart.ticks.filter((tick) => tick.label !== "").map((tick) => {
    const className = tick.isYear ? "dateline-tick dateline-tick-year" : "dateline-tick";
    return element("text", { class: className, transform: `translate(${half(tick.labelX)},${y})` }, [tick.label], tick.key);
  });
  return element(
    "g",
    { "font-size": chart.sizes.axis, "aria-hidden": "true" },
    [element("path", { class: "dateline-rule dateline-axis", d: `M0,${half(chart.axisY)}H${chart.width}` }, [], "line"), ...labels],
    "axis"
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
function markMarkup(mark, id, stop, isMirrored) {
  const classes = ["dateline-event", ...mark.states.map((state) => `dateline-${state}`)].join(" ");
  const children = mark.shapes.map((shape) => shapeMarkup(shape, id, mark.colour, isMirrored));
  if (mark.label !== void 0) children.push(...titleMarkup(mark.label, isMirrored));
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
function linesMarkup(attributes, label, lines, isMirrored, key) {
  const [first] = lines;
  const content = lines.map(({ text, y }) => lines.length === 1 ? text : element("tspan", { x: label.x, y }, [text]));
  const place = lines.length === 1 ? { x: label.x, y: first?.y } : {};
  return element("text", { ...attributes, ...place, ...anchorOf(label, lines.map(({ text }) => text).join(""), isMirrored) }, content, key);
}
function anchorOf(label, text, isMirrored) {
  const isRightToLeft = rightToLeftLetter.test(text) && rightToLeft.test(text);
  return {
    "text-anchor": label.anchor === "end" !== isRightToLeft ? "end" : void 0,
    direction: isRightToLeft === isMirrored ? void 0 : isRightToLeft ? "rtl" : "ltr"
  };
}
function noteMarkup(mark, isMirrored) {
  const lines = mark.label?.lines.filter((line) => line.role === "note") ?? [];
  if (mark.label === void 0 || lines.length === 0) return [];
  return [linesMarkup({ transform: placeOf(mark) }, mark.label, lines, isMirrored, mark.key)];
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
  const box = { class: "dateline-more-box", x: -28, width: 56, height: clusterHeight, rx: clusterHeight / 2 };
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

export { anchorOf, chartMarkup };
