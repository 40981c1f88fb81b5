import { en } from "./locale/en.ts";
import type { Locale } from "./locale/locale.ts";
import { estimateText } from "./layout/estimate-text.ts";
import { modelOf } from "./model/model.ts";
import { figureMarkup } from "./render/text/figure-markup.ts";
import { serialize } from "./render/text/serialize.ts";
import { storyId } from "./model/story-id.ts";
import { buildScene } from "./scene/build-scene.ts";
import { failureOf } from "./scene/failure-of.ts";
import { checkOption, oneOf, optionRules } from "./scene/option-rules.ts";
import { parseStory } from "./schema/index.ts";

/** How a static picture is made. */
export interface RenderOptions {
  /** Width of the horizontal form in px (default 960). The list takes the width it is given. */
  readonly width?: number;
  /** Language of dates and phrases (default English). */
  readonly locale?: Locale;
  /** `both` holds the lanes and the list and lets the container's width choose in CSS (default); or one of them. */
  readonly layout?: "both" | "horizontal" | "vertical";
  /** `auto` follows the page's color-scheme (default). */
  readonly theme?: "auto" | "light" | "dark";
  /** Level of the title's heading, 1–6 (default 2). */
  readonly headingLevel?: number;
  /** Begins every id (default: derived from the story). Give one where the same story stands twice on a page. */
  readonly id?: string;
}

/**
 * Returns a story as HTML text: a complete figure with class names only, no script and no style attribute. It needs no browser; the
 * style sheet `d3-dateline/style.css` belongs to the page.
 * @param story a story as the schema has it; what cannot be read is listed in the picture, never thrown
 * @throws TypeError for an option that is none
 * @example renderToString(story, { width: 960, locale: fr })
 */
export function renderToString(story: unknown, options: RenderOptions = {}): string {
  const { width = 960, locale = en, layout = "both", theme = "auto", headingLevel = 2, id } = options;
  const checked = { width, locale, theme, headingLevel, ...(id === undefined ? {} : { id }) };
  for (const [name, value] of Object.entries(checked))
    checkOption("renderToString", name, value, optionRules[name as keyof typeof optionRules]);
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
    failure,
  });
  return serialize(figureMarkup(scene));
}
