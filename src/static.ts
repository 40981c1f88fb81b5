import { storyToJsonLd, type JsonLdOptions } from "./convert/json-ld.ts";
import { en } from "./locale/en.ts";
import type { Locale } from "./locale/locale.ts";
import { estimateText } from "./layout/estimate-text.ts";
import { modelOf } from "./model/model.ts";
import { figureMarkup } from "./render/text/figure-markup.ts";
import { additionsOf } from "./part/additions.ts";
import { completeLocale } from "./part/complete-locale.ts";
import type { Moment } from "./part/moment.ts";
import type { StillPart } from "./part/still-part.ts";
import type { Markup } from "./render/text/markup.ts";
import { serialize } from "./render/text/serialize.ts";
import { pictureHash, storyId } from "./model/story-id.ts";
import { buildScene } from "./scene/build-scene.ts";
import { failureOf } from "./scene/failure-of.ts";
import { checkOption, oneOf, optionRules, type OptionRule } from "./scene/option-rules.ts";
import { parseStory } from "./schema/index.ts";
import { isObject } from "./schema/parse-value.ts";

/** How a static picture is made. */
export interface RenderOptions {
  /** Width of the horizontal form in px, 1–100,000 (default 960). The list takes the width it is given. */
  readonly width?: number;
  /** Language of dates and phrases (default English). */
  readonly locale?: Locale;
  /**
   * `both` holds the lanes and the list and lets the container's width choose in CSS (default). `vertical` is the list alone.
   * `horizontal` shows the lanes at any width, and the list too under 600 px; above, an item of it is seen once a mark's link leads there.
   */
  readonly layout?: "both" | "horizontal" | "vertical";
  /** `auto` follows the page's color-scheme (default). */
  readonly theme?: "auto" | "light" | "dark";
  /** Level of the title's heading, 1–6 (default 2). */
  readonly headingLevel?: number;
  /** Begins every id (default: derived from the story). Give one where the same story stands twice on a page. */
  readonly id?: string;
  /**
   * The optional parts of the chart that will take this picture up in a page: their controls stand in it from the start, so that nothing
   * moves then (default none). Where there is no script, they are not shown.
   */
  readonly parts?: readonly StillPart[];
}

const rules: Readonly<Record<keyof RenderOptions, OptionRule>> = {
  width: optionRules.width,
  locale: optionRules.locale,
  layout: oneOf("both", "horizontal", "vertical"),
  theme: optionRules.theme,
  headingLevel: optionRules.headingLevel,
  id: [(value) => typeof value === "string" && /^[A-Za-z][\w-]*$/.test(value), "a letter, then letters, digits, hyphens and underscores"],
  parts: optionRules.parts,
};

/**
 * Returns a story as HTML text: a complete figure with class names only, no script and no style attribute. It needs no browser; the
 * style sheet `d3-dateline/style.css` belongs to the page. Each form holds the details of every event, and each link leads to them.
 * @param story a story as the schema has it; what cannot be read is listed in the picture, never thrown
 * @throws TypeError that names the option, for an option that there is not and for a value that an option does not take
 * @example renderToString(story, { width: 960, locale: fr })
 */
export function renderToString(story: unknown, options: RenderOptions = {}): string {
  checkOptions(options);
  const { width = 960, locale: wanted = en, layout = "both", theme = "auto", headingLevel = 2, id, parts = [] } = options;
  const parsed = parseStory(story);
  const { locale } = completeLocale(wanted, parts);
  const model = modelOf(parsed.story);
  const metrics = estimateText();
  const scene = buildScene(model, {
    width,
    locale,
    form: layout === "vertical" ? "vertical" : "both",
    isComplete: true,
    theme,
    headingLevel,
    id: id ?? storyId(model.story),
    metrics,
    failure: failureOf(parsed),
  });
  const { teller, drawn, legend } = scene;
  const form = drawn === undefined ? "vertical" : "horizontal";
  const moment: Moment = {
    whole: model,
    placed: model,
    model,
    teller,
    view: {},
    form,
    isEither: layout === "both" && drawn !== undefined,
    width,
    id: scene.id,
    metrics,
    drawn,
  };
  const markup = figureMarkup(scene, additionsOf(parts, moment, "", legend));
  const figure = withKeys(markup, scene.id, pictureHash(model.story, { locale, theme, headingLevel, parts }));
  if (scene.chart === undefined || layout === "vertical") return serialize(figure);
  return serialize(layout === "both" ? withWidth(figure, width) : withLanesAlways(withWidth(figure, 0)));
}

/** How a story is told to search engines. */
export type { JsonLdOptions } from "./convert/json-ld.ts";
export type { StillPart } from "./part/still-part.ts";

/**
 * Returns a story as schema.org JSON-LD in a script element, which stands beside the figure of `renderToString`. It runs nothing.
 * @param story a story as the schema has it; what cannot be read is left out
 * @example renderJsonLd(story, { locale: fr, url: "https://paper.example/kupol" })
 */
export function renderJsonLd(story: unknown, options: JsonLdOptions = {}): string {
  return `<script type="application/ld+json">${storyToJsonLd(parseStory(story).story, options)}</script>`;
}

function checkOptions(options: RenderOptions): void {
  checkOption("renderToString", "the second argument", options, [isObject, "an object of options"]);
  const isName = (name: string): name is keyof RenderOptions => Object.hasOwn(rules, name);
  for (const [name, value] of Object.entries(options)) {
    if (isName(name)) {
      if (value !== undefined) checkOption("renderToString", name, value, rules[name]);
    } else checkOption("renderToString", "the name of an option", name, oneOf(...Object.keys(rules)));
  }
}

/** Names the nodes, and says what they show, so that a page which draws the same story takes them up. */
function withKeys(figure: Markup, id: string, story: string | undefined): Markup {
  const keyed = (markup: Markup): Markup => ({
    ...markup,
    attributes: { ...markup.attributes, "data-key": markup.key },
    children: markup.children.map((child) => (typeof child === "string" ? child : keyed(child))),
  });
  return keyed({ ...figure, key: id, attributes: { ...figure.attributes, "data-story": story } });
}

/** Lanes shrink with their container as far as their type is read, down to this share of their width; below it the list is shown. */
const leastShare = 0.8;

/** From which widths of their container on, in px, the style sheet can show lanes. */
const steps = [600, 800, 1000, 1200];

/** Tells the style sheet in which containers the lanes are shown. */
function withWidth(figure: Markup, width: number): Markup {
  const from = steps.find((step) => step >= width * leastShare) ?? steps.at(-1);
  const { attributes } = figure;
  return { ...figure, attributes: { ...attributes, class: `${String(attributes["class"])} dateline-from-${from}` } };
}

/** In a narrow container the style sheet takes the lanes away by their class. The list stays: the marks' links lead there. */
function withLanesAlways(figure: Markup): Markup {
  const isLanes = (child: Markup | string): child is Markup => typeof child !== "string" && child.key === "chart";
  return {
    ...figure,
    children: figure.children.map((child) =>
      isLanes(child) ? { ...child, attributes: { ...child.attributes, class: "dateline-always" } } : child,
    ),
  };
}
