import { describe, expect, test } from "vitest";
import { estimateText } from "../../src/layout/estimate-text.ts";
import { de } from "../../src/locale/de.ts";
import { en } from "../../src/locale/en.ts";
import { fr } from "../../src/locale/fr.ts";
import type { Locale } from "../../src/locale/locale.ts";
import { modelOf } from "../../src/model/model.ts";
import { parseStory } from "../../src/schema/index.ts";
import { buildScene } from "../../src/scene/build-scene.ts";
import { labelTextOf } from "../../src/scene/label-text.ts";
import { tellerOf } from "../../src/scene/teller.ts";
import koupol from "../../examples/koupol.json" with { type: "json" };

const { story } = parseStory(koupol);
const model = modelOf(story);
const widths = Array.from({ length: 40 }, (_, index) => 320 + index * 20);

/** The words of the labels that stand, as their lines break them. */
function pieces(width: number, locale: Locale): { broken: string[]; count: number } {
  const options = { width, locale, form: "horizontal", theme: "auto", headingLevel: 2, id: "x", metrics: estimateText() } as const;
  const { chart } = buildScene(model, options);
  const teller = tellerOf(model, locale);
  const labels = (chart?.marks ?? []).flatMap(({ label }) => label ?? []);
  const words = new Set(
    model.events.flatMap((event) => {
      const { title, note } = labelTextOf(teller, event);
      return `${title} ${note}`.split(/[ ·]+/);
    }),
  );
  const broken = labels.flatMap(({ lines }) => lines.flatMap(({ text }) => text.split(/[ ·]+/))).filter((word) => !words.has(word));
  return { broken, count: labels.length };
}

describe.each<[string, Locale]>([
  ["English", en],
  ["French", fr],
  ["German", de],
])("lanes in %s", (_, locale) => {
  test.each(widths)("break no word of a label, %i px", (width) => {
    const { broken, count } = pieces(width, locale);
    expect(count).toBeGreaterThan(10);
    expect(broken.filter((word) => word !== "")).toEqual([]);
  });
});
