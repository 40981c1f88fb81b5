import { headingMarkup, cardMarkup } from './card-markup.js';
import { element, tabIndex, boxOf } from './markup.js';
import { pillMarkup } from './pill-markup.js';
import { shapeMarkup, colourOf } from './shape-markup.js';

const glyphSize = 20;
function listMarkup(list, id, headingLevel, stop) {
  const years = list.years.map((year) => {
    const items = year.items.map((item) => itemMarkup(item, id, headingLevel, stop, list.isMirrored));
    const heading = headingMarkup(headingLevel, { class: "dateline-year" }, year.label);
    return element("li", {}, [heading, element("ol", { role: "list" }, items)], year.key);
  });
  return element("ol", { class: "dateline-list", role: "list", "aria-label": list.name }, years);
}
function itemMarkup(item, id, headingLevel, stop, isMirrored) {
  const classes = ["dateline-item", ...item.states.map((state) => `dateline-${state}`)].join(" ");
  const summary = element("summary", { tabindex: tabIndex(item.key, stop) }, [gutterMarkup(item, id, isMirrored), textMarkup(item)]);
  const card = item.card === void 0 ? void 0 : cardMarkup(item.card, headingLevel + 1, false);
  const details = element("details", { open: item.isOpen }, [summary, card]);
  return element("li", { class: classes, id: item.target }, [details], item.key);
}
const widestBadge = 46;
function badgeWidth(text) {
  return 14 + text.length * 6;
}
function isAside(badge) {
  return badge !== void 0 && badgeWidth(badge) <= widestBadge;
}
function gutterMarkup(item, id, isMirrored) {
  const badge = isAside(item.badge) ? badgeMarkup(item, item.badge, isMirrored) : void 0;
  const isUpright = item.length > 0;
  const height = isUpright ? item.length + 8 : glyphSize;
  const turn = isUpright ? `translate(10,${4 + item.origin}) rotate(90)` : "translate(10,10)";
  const shapes = element(
    "g",
    { transform: turn },
    item.shapes.map((shape) => upright(shapeMarkup(shape, id, item.colour), shape.at))
  );
  return element("span", { class: "dateline-gutter", "aria-hidden": "true" }, [
    element("svg", { class: "dateline-glyph", ...boxOf(glyphSize, height) }, [shapes, badge])
  ]);
}
function upright(markup, at) {
  return at === void 0 ? markup : { ...markup, attributes: { ...markup.attributes, transform: `rotate(-90,${at},0)` } };
}
function badgeMarkup(item, text, isMirrored) {
  const width = badgeWidth(text);
  const middle = isMirrored ? glyphSize - 2 + width / 2 : 2 - width / 2;
  const y = item.length > 0 ? item.length / 2 + 4 : 10;
  return element("g", {}, [
    element("rect", { ...colourOf(item.colour, "dateline-badge"), x: middle - width / 2, y: y - 8, width, height: 16, rx: 8 }),
    element("text", { class: "dateline-badge-text", x: middle, y: y + 4, "text-anchor": "middle", "font-size": 11 }, [text])
  ]);
}
function textMarkup(item) {
  const isTime = item.machineDate !== void 0;
  const pills = [
    ...item.badge === void 0 || isAside(item.badge) ? [] : [pillMarkup(item.badge)],
    ...item.status === void 0 ? [] : [pillMarkup(item.status.word, item.status.path)],
    ...item.replies.map((reply) => element("span", { class: "dateline-reply" }, [reply]))
  ];
  return element("span", { class: "dateline-text" }, [
    element(isTime ? "time" : "span", { class: "dateline-when", datetime: item.machineDate }, [item.date]),
    " ",
    element("span", { class: "dateline-name" }, [item.title]),
    " ",
    ...pills.length > 0 ? [element("span", { class: "dateline-marks" }, spaced(pills)), " "] : [],
    item.aloud === "" ? void 0 : element("span", { class: "dateline-aloud" }, [item.aloud])
  ]);
}
function spaced(pills) {
  return pills.flatMap((pill, index) => index === 0 ? [pill] : [" ", pill]);
}

export { listMarkup };
