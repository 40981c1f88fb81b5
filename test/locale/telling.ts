import { additionsOf } from "../../src/part/additions.ts";
import { estimateText } from "../../src/layout/estimate-text.ts";
import type { Locale } from "../../src/locale/locale.ts";
import type { Model } from "../../src/model/model.ts";
import { clocks } from "../../src/part/clocks/clocks.ts";
import { exporting } from "../../src/part/export/export.ts";
import { storyText } from "../../src/part/export/story-text.ts";
import { find } from "../../src/part/find/find.ts";
import { forms } from "../../src/part/forms/forms.ts";
import { links } from "../../src/part/links/links.ts";
import { overview } from "../../src/part/overview/overview.ts";
import type { Moment } from "../../src/part/part.ts";
import { zoom } from "../../src/part/zoom/zoom.ts";
import { figureMarkup } from "../../src/render/text/figure-markup.ts";
import { serialize } from "../../src/render/text/serialize.ts";
import { buildScene } from "../../src/scene/build-scene.ts";
import { tellerOf } from "../../src/scene/teller.ts";
import type { Form, View } from "../../src/state/view.ts";
import { partWords } from "./all-locales.ts";

/** Every optional part. */
export const everyPart = [forms, zoom, overview, clocks, find, exporting, links];

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

/** What a reader may look at: each form, both clocks, windows of months, days and hours, each panel open. */
const views: readonly (readonly [form: Form, view: View])[] = [
  ["horizontal", {}],
  ["vertical", {}],
  ["table", {}],
  ["horizontal", { clock: "reported" }],
  ["vertical", { clock: "reported" }],
  ["horizontal", { window: [day("2024-06-01"), day("2024-11-01")] }],
  ["horizontal", { window: [day("2024-09-10"), day("2024-09-30")] }],
  ["horizontal", { window: [day("2024-09-25"), day("2024-09-26")] }],
  ["horizontal", { panel: "find", filter: { text: "nothing is called so", lanes: [], statuses: [], kinds: [] } }],
  ["horizontal", { panel: "find", filter: { text: "", lanes: [], statuses: ["reported"], kinds: ["statement"] } }],
  ["vertical", { panel: "export" }],
];

/** Returns all that a story says in a language, as the markup of every view of it with every part, each card open, and as text. */
export function tellingOf(whole: Model, language: Locale): string[] {
  const locale = { ...language, fallback: partWords };
  const pictures = views.map(([form, view]) => {
    const model = everyPart.reduce((shown, part) => part.lens?.(shown, view, form) ?? shown, whole);
    const width = form === "vertical" ? 390 : 960;
    const base = { locale, metrics: estimateText(), width, id: "d", theme: "auto" as const, headingLevel: 2, domain: view.window };
    const scene = buildScene(model, { ...base, form, isComplete: true, isOpen: true, selected: model.events[0]?.id });
    const moment: Moment = {
      ...base,
      whole,
      placed: clocks.lens?.(whole, view, form) ?? whole,
      model,
      teller: tellerOf(model, locale),
      view,
      form,
      drawn: scene.drawn,
    };
    return serialize(figureMarkup(scene, additionsOf(everyPart, moment, "", scene.legend)));
  });
  return [...pictures, storyText(tellerOf(whole, locale))];
}
