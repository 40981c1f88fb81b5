import { headingMarkup, cardMarkup, clusterMarkup } from './card-markup.js';
import { chartMarkup } from './chart-markup.js';
import { listMarkup } from './list-markup.js';
import { element } from './markup.js';
import { proseMarkup } from './prose-markup.js';
import { fadesMarkup } from './fades-markup.js';
import { legendMarkup } from './legend-markup.js';
import { withLanguages } from './with-languages.js';

function figureAttributes(scene) {
  const isBoth = scene.chart !== void 0 && scene.list !== void 0;
  return {
    class: isBoth ? "d3-dateline d3-dateline-both" : "d3-dateline",
    lang: scene.language,
    dir: scene.direction,
    "data-theme": scene.theme === "auto" ? void 0 : scene.theme,
    "aria-labelledby": scene.title === void 0 ? void 0 : `${scene.id}-title`
  };
}
const none = { above: [], body: void 0, switches: [], overlays: [] };
function figureMarkup(scene, additions = none) {
  const parts = [
    headMarkup(scene),
    fadesMarkup(scene),
    ...additions.above,
    ...bodyMarkup(scene, additions),
    unplacedMarkup(scene),
    footMarkup(scene)
  ];
  return withLanguages(element("figure", figureAttributes(scene), parts), scene.foreign);
}
function levelBelow({ title, headingLevel }) {
  return title === void 0 ? headingLevel : headingLevel + 1;
}
function bodyMarkup(scene, { body, switches, overlays }) {
  const { chart, list, card, cluster, id, stop } = scene;
  const level = levelBelow(scene);
  const opened = card ? cardMarkup(card, level, true) : cluster && clusterMarkup(cluster, level);
  if (scene.message !== void 0) return [element("p", { class: "dateline-message", role: "status" }, [scene.message], "message")];
  return [
    scene.legend.length + switches.length === 0 ? void 0 : legendMarkup(scene, switches),
    chart && element("div", { class: "dateline-wide" }, [chartMarkup(chart, id, stop, overlays)], "chart"),
    body,
    opened && element("div", { class: "dateline-details" }, [opened], "details"),
    list && element("div", { class: "dateline-narrow", id: `${id}-list` }, [listMarkup(list, id, level, stop)], "list")
  ];
}
function headMarkup({ title, description, headingLevel, id }) {
  const parts = [
    title === void 0 ? void 0 : headingMarkup(headingLevel, { class: "dateline-title", id: `${id}-title` }, title),
    description.length === 0 ? void 0 : element("div", { class: "dateline-description" }, proseMarkup(description))
  ];
  return parts.some(Boolean) ? element("div", { class: "dateline-head" }, parts, "head") : void 0;
}
function footMarkup(scene) {
  if (scene.credits.length === 0) return void 0;
  return element("figcaption", { class: "dateline-foot" }, proseMarkup(scene.credits), "foot");
}
function unplacedMarkup(scene) {
  if (scene.unplaced === void 0) return void 0;
  const items = scene.unplaced.items.map(
    (item) => element("li", {}, [element("span", {}, [item.title]), " ", element("span", { class: "dateline-quiet" }, [item.reason])], item.key)
  );
  const title = headingMarkup(levelBelow(scene), { class: "dateline-unplaced-title" }, scene.unplaced.title);
  return element("div", { class: "dateline-unplaced" }, [title, element("ul", { role: "list" }, items)], "unplaced");
}

export { figureMarkup };
