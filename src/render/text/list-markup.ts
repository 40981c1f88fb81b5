import type { ListItem, ListScene } from "../../scene/scene.ts";
import { cardMarkup, headingMarkup } from "./card-markup.ts";
import { boxOf, element, tabIndex, type Markup } from "./markup.ts";
import { pillMarkup } from "./pill-markup.ts";
import { colourOf, shapeMarkup } from "./shape-markup.ts";

const glyphSize = 20;

/** Returns the list: an ordered list a year, in time order, each event a disclosure that needs no script. */
export function listMarkup(list: ListScene, id: string, headingLevel: number, stop: string | undefined): Markup {
  const years = list.years.map((year) => {
    const items = year.items.map((item) => itemMarkup(item, id, headingLevel, stop, list.isMirrored));
    const heading = headingMarkup(headingLevel, { class: "dateline-year" }, year.label);
    return element("li", {}, [heading, element("ol", { role: "list" }, items)], year.key);
  });
  return element("ol", { class: "dateline-list", role: "list", "aria-label": list.name }, years);
}

function itemMarkup(item: ListItem, id: string, headingLevel: number, stop: string | undefined, isMirrored: boolean): Markup {
  const classes = ["dateline-item", ...item.states.map((state) => `dateline-${state}`)].join(" ");
  const summary = element("summary", { tabindex: tabIndex(item.key, stop) }, [gutterMarkup(item, id, isMirrored), textMarkup(item)]);
  const card = item.card === undefined ? undefined : cardMarkup(item.card, headingLevel + 1, false);
  const details = element("details", { open: item.isOpen }, [summary, card]);
  return element("li", { class: classes, id: item.target }, [details], item.key);
}

/** The widest badge that has room beside a mark, in px. */
const widestBadge = 46;

function badgeWidth(text: string): number {
  return 14 + text.length * 6;
}

function isAside(badge: string | undefined): badge is string {
  return badge !== undefined && badgeWidth(badge) <= widestBadge;
}

function gutterMarkup(item: ListItem, id: string, isMirrored: boolean): Markup {
  const badge = isAside(item.badge) ? badgeMarkup(item, item.badge, isMirrored) : undefined;
  const isUpright = item.length > 0;
  const height = isUpright ? item.length + 8 : glyphSize;
  const turn = isUpright ? `translate(10,${4 + item.origin}) rotate(90)` : "translate(10,10)";
  const shapes = element(
    "g",
    { transform: turn },
    item.shapes.map((shape) => upright(shapeMarkup(shape, id, item.colour), shape.at)),
  );
  return element("span", { class: "dateline-gutter", "aria-hidden": "true" }, [
    element("svg", { class: "dateline-glyph", ...boxOf(glyphSize, height) }, [shapes, badge]),
  ]);
}

/** A flag would lie on its side. */
function upright(markup: Markup, at: number | undefined): Markup {
  return at === undefined ? markup : { ...markup, attributes: { ...markup.attributes, transform: `rotate(-90,${at},0)` } };
}

/** The badge lies across the mark, towards the margin. */
function badgeMarkup(item: ListItem, text: string, isMirrored: boolean): Markup {
  const width = badgeWidth(text);
  // Beside the mark, towards the margin: its ends say what is known of the date.
  const middle = isMirrored ? glyphSize - 2 + width / 2 : 2 - width / 2;
  const y = item.length > 0 ? item.length / 2 + 4 : 10;
  return element("g", {}, [
    element("rect", { ...colourOf(item.colour, "dateline-badge"), x: middle - width / 2, y: y - 8, width, height: 16, rx: 8 }),
    element("text", { class: "dateline-badge-text", x: middle, y: y + 4, "text-anchor": "middle", "font-size": 11 }, [text]),
  ]);
}

function textMarkup(item: ListItem): Markup {
  const isTime = item.machineDate !== undefined;
  const pills = [
    ...(item.badge === undefined || isAside(item.badge) ? [] : [pillMarkup(item.badge)]),
    ...(item.status === undefined ? [] : [pillMarkup(item.status.word, item.status.path)]),
    ...item.replies.map((reply) => element("span", { class: "dateline-reply" }, [reply])),
  ];
  return element("span", { class: "dateline-text" }, [
    element(isTime ? "time" : "span", { class: "dateline-when", datetime: item.machineDate }, [item.date]),
    " ",
    element("span", { class: "dateline-name" }, [item.title]),
    " ",
    ...(pills.length > 0 ? [element("span", { class: "dateline-marks" }, spaced(pills)), " "] : []),
    item.aloud === "" ? undefined : element("span", { class: "dateline-aloud" }, [item.aloud]),
  ]);
}

/** Pills are words of one sentence to a screen reader: a space keeps them apart. */
function spaced(pills: readonly Markup[]): (Markup | string)[] {
  return pills.flatMap((pill, index) => (index === 0 ? [pill] : [" ", pill]));
}
