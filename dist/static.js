import en from './locale/en.js';
import { estimateText } from './layout/estimate-text.js';
import { modelOf } from './model/model.js';
import { figureMarkup } from './render/text/figure-markup.js';
import { serialize } from './render/text/serialize.js';
import { storyId } from './model/story-id.js';
import { buildScene } from './scene/build-scene.js';
import { failureOf } from './scene/failure-of.js';
import { checkOption, oneOf, optionRules } from './scene/option-rules.js';
import './schema/story-kind.js';
import { parseStory } from './schema/parse-story.js';

function renderToString(story, options = {}) {
  const { width = 960, locale = en, layout = "both", theme = "auto", headingLevel = 2, id } = options;
  const checked = { width, locale, theme, headingLevel, ...id === void 0 ? {} : { id } };
  for (const [name, value] of Object.entries(checked))
    checkOption("renderToString", name, value, optionRules[name]);
  checkOption("renderToString", "layout", layout, oneOf("both", "horizontal", "vertical"));
  const parsed = parseStory(story);
  const model = modelOf(parsed.story);
  const failure = failureOf(parsed);
  const scene = buildScene(model, {
    width,
    locale,
    form: layout,
    theme,
    headingLevel,
    id: id ?? storyId(model.story),
    metrics: estimateText(),
    failure
  });
  return serialize(figureMarkup(scene));
}

export { renderToString };
