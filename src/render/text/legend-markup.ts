import type { Shape } from "../../scene/mark-shapes.ts";
import type { Colour, Scene } from "../../scene/scene.ts";
import { buttonMarkup, type Button } from "./controls-markup.ts";
import { legendColour } from "./fades-markup.ts";
import { element, type Markup } from "./markup.ts";
import { shapeMarkup } from "./shape-markup.ts";

/**
 * Returns what the marks mean, each beside its words.
 * @param switches stand at the end, in place of the entries that they explain
 */
export function legendMarkup({ legend, id, legendName }: Scene, switches: readonly Button[]): Markup {
  const others = legend.filter(({ key }) => switches.every(({ explains }) => explains !== key));
  const entries = others.map(({ key, label, shapes, length, origin }) => {
    const width = Math.max(14, length);
    const sample = sampleMarkup(shapes, id, legendColour, width, length > 0 ? origin : width / 2);
    return element("li", {}, [sample, element("span", {}, [label])], key);
  });
  // The Tab key passes switches by: the arrow keys lead on to them from the controls above.
  const buttons = switches.map((one) => element("li", {}, [buttonMarkup(one, false)], one.key));
  return element("ul", { class: "dateline-legend", role: "list", "aria-label": legendName }, [...entries, ...buttons], "legend");
}

/** Returns shapes as they stand in a line of text; by default a glyph about its middle. */
export function sampleMarkup(shapes: readonly Shape[], id: string, colour: Colour, width = 14, origin = 7): Markup {
  const drawn = shapes.map((shape) => shapeMarkup(shape, id, colour));
  const frame = { width, height: 18, viewBox: `0 0 ${width} 18`, "aria-hidden": "true" };
  return element("svg", frame, [element("g", { transform: `translate(${origin},9)` }, drawn)]);
}
