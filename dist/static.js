import { storyToJsonLd } from './convert/json-ld.js';
import en from './locale/en.js';
import { estimateText } from './layout/estimate-text.js';
import { modelOf } from './model/model.js';
import { figureMarkup } from './render/text/figure-markup.js';
import { additionsOf } from './part/additions.js';
import { completeLocale } from './part/complete-locale.js';
import { serialize } from './render/text/serialize.js';
import { storyId, pictureHash } from './model/story-id.js';
import { buildScene } from './scene/build-scene.js';
import { failureOf } from './scene/failure-of.js';
import { oneOf, checkOption, optionRules } from './scene/option-rules.js';
import './schema/story-kind.js';
import 'd3';
import { parseStory } from './schema/parse-story.js';
import { isObject } from './schema/parse-value.js';

const rules = {
  width: optionRules.width,
  locale: optionRules.locale,
  layout: oneOf("both", "horizontal", "vertical"),
  theme: optionRules.theme,
  headingLevel: optionRules.headingLevel,
  id: [(value) => typeof value === "string" && /^[A-Za-z][\w-]*$/.test(value), "a letter, then letters, digits, hyphens and underscores"],
  parts: optionRules.parts
};
function renderToString(story, options = {}) {
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
    failure: failureOf(parsed)
  });
  const { teller, drawn, legend } = scene;
  const form = drawn === void 0 ? "vertical" : "horizontal";
  const moment = {
    whole: model,
    placed: model,
    model,
    teller,
    view: {},
    form,
    isEither: layout === "both" && drawn !== void 0,
    width,
    id: scene.id,
    metrics,
    drawn
  };
  const markup = figureMarkup(scene, additionsOf(parts, moment, "", legend));
  const figure = withKeys(markup, scene.id, pictureHash(model.story, { locale, theme, headingLevel, parts }));
  if (scene.chart === void 0 || layout === "vertical") return serialize(figure);
  return serialize(layout === "both" ? withWidth(figure, width) : withLanesAlways(withWidth(figure, 0)));
}
function renderJsonLd(story, options = {}) {
  return `<script type="application/ld+json">${storyToJsonLd(parseStory(story).story, options)}<\/script>`;
}
function checkOptions(options) {
  checkOption("renderToString", "the second argument", options, [isObject, "an object of options"]);
  const isName = (name) => Object.hasOwn(rules, name);
  for (const [name, value] of Object.entries(options)) {
    if (isName(name)) {
      if (value !== void 0) checkOption("renderToString", name, value, rules[name]);
    } else checkOption("renderToString", "the name of an option", name, oneOf(...Object.keys(rules)));
  }
}
function withKeys(figure, id, story) {
  const keyed = (markup) => ({
    ...markup,
    attributes: { ...markup.attributes, "data-key": markup.key },
    children: markup.children.map((child) => typeof child === "string" ? child : keyed(child))
  });
  return keyed({ ...figure, key: id, attributes: { ...figure.attributes, "data-story": story } });
}
const leastShare = 0.8;
const steps = [600, 800, 1e3, 1200];
function withWidth(figure, width) {
  const from = steps.find((step) => step >= width * leastShare) ?? steps.at(-1);
  const { attributes } = figure;
  return { ...figure, attributes: { ...attributes, class: `${String(attributes["class"])} dateline-from-${from}` } };
}
function withLanesAlways(figure) {
  const isLanes = (child) => typeof child !== "string" && child.key === "chart";
  return {
    ...figure,
    children: figure.children.map(
      (child) => isLanes(child) ? { ...child, attributes: { ...child.attributes, class: "dateline-always" } } : child
    )
  };
}

export { renderJsonLd, renderToString };
