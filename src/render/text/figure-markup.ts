import type { Scene } from "../../scene/scene.ts";
import { cardMarkup, clusterMarkup, headingMarkup } from "./card-markup.ts";
import { chartMarkup } from "./chart-markup.ts";
import type { Button } from "./controls-markup.ts";
import { listMarkup } from "./list-markup.ts";
import { element, type Attributes, type Markup } from "./markup.ts";
import { proseMarkup } from "./prose-markup.ts";
import { fadesMarkup } from "./fades-markup.ts";
import { legendMarkup } from "./legend-markup.ts";
import { withLanguages } from "./with-languages.ts";

function figureAttributes(scene: Scene): Attributes {
  const isBoth = scene.chart !== undefined && scene.list !== undefined;
  return {
    class: isBoth ? "d3-dateline d3-dateline-both" : "d3-dateline",
    lang: scene.language,
    dir: scene.direction,
    "data-theme": scene.theme === "auto" ? undefined : scene.theme,
    "aria-labelledby": scene.title === undefined ? undefined : `${scene.id}-title`,
  };
}

/** What optional parts add to the picture. */
export interface Additions {
  /** Between head and legend: controls, panels, what is said of what is not shown. */
  readonly above: readonly Markup[];
  /** In place of lanes and list. */
  readonly body: Markup | undefined;
  /** Switches in the legend. */
  readonly switches: readonly Button[];
  /** Groups over the lanes. */
  readonly overlays: readonly Markup[];
}

const none: Additions = { above: [], body: undefined, switches: [], overlays: [] };

/** Returns the whole picture: head, legend, chart or list, details, what could not be placed, and the source line. */
export function figureMarkup(scene: Scene, additions: Additions = none): Markup {
  const parts = [
    headMarkup(scene),
    fadesMarkup(scene),
    ...additions.above,
    ...bodyMarkup(scene, additions),
    unplacedMarkup(scene),
    footMarkup(scene),
  ];
  return withLanguages(element("figure", figureAttributes(scene), parts), scene.foreign);
}

/** The level of headings below the title; without a title they take its place, so that the page's outline skips no level. */
function levelBelow({ title, headingLevel }: Scene): number {
  return title === undefined ? headingLevel : headingLevel + 1;
}

function bodyMarkup(scene: Scene, { body, switches, overlays }: Additions): (Markup | undefined)[] {
  const { chart, list, card, cluster, id, stop } = scene;
  const level = levelBelow(scene);
  const opened = card ? cardMarkup(card, level, true) : cluster && clusterMarkup(cluster, level);
  if (scene.message !== undefined) return [element("p", { class: "dateline-message", role: "status" }, [scene.message], "message")];
  return [
    scene.legend.length + switches.length === 0 ? undefined : legendMarkup(scene, switches),
    chart && element("div", { class: "dateline-wide" }, [chartMarkup(chart, id, stop, overlays)], "chart"),
    body,
    opened && element("div", { class: "dateline-details" }, [opened], "details"),
    list && element("div", { class: "dateline-narrow", id: `${id}-list` }, [listMarkup(list, id, level, stop)], "list"),
  ];
}

function headMarkup({ title, description, headingLevel, id }: Scene): Markup | undefined {
  const parts = [
    title === undefined ? undefined : headingMarkup(headingLevel, { class: "dateline-title", id: `${id}-title` }, title),
    description.length === 0 ? undefined : element("div", { class: "dateline-description" }, proseMarkup(description)),
  ];
  return parts.some(Boolean) ? element("div", { class: "dateline-head" }, parts, "head") : undefined;
}

function footMarkup(scene: Scene): Markup | undefined {
  if (scene.credits.length === 0) return undefined;
  return element("figcaption", { class: "dateline-foot" }, proseMarkup(scene.credits), "foot");
}

function unplacedMarkup(scene: Scene): Markup | undefined {
  if (scene.unplaced === undefined) return undefined;
  const items = scene.unplaced.items.map((item) =>
    element("li", {}, [element("span", {}, [item.title]), " ", element("span", { class: "dateline-quiet" }, [item.reason])], item.key),
  );
  const title = headingMarkup(levelBelow(scene), { class: "dateline-unplaced-title" }, scene.unplaced.title);
  return element("div", { class: "dateline-unplaced" }, [title, element("ul", { role: "list" }, items)], "unplaced");
}
