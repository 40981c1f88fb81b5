import type { Shape } from "../../scene/mark-shapes.ts";
import type { Colour, LegendEntry, Scene } from "../../scene/scene.ts";
import { buttonMarkup, type Button } from "./controls-markup.ts";
import { legendColour } from "./fades-markup.ts";
import { boxOf, element, type Attributes, type Markup } from "./markup.ts";
import { shapeMarkup } from "./shape-markup.ts";

/**
 * Returns what the marks mean, each beside its words.
 * @param switches stand at the end, in place of the entries that they explain
 */
export function legendMarkup({ legend, id, legendName, direction }: Scene, switches: readonly Button[]): Markup {
  const others = legend.filter(({ key }) => switches.every(({ explains }) => explains !== key));
  const entries = others.map((entry) => {
    const width = sampleWidth(entry);
    const sample = element("svg", frame(width), [entrySample(entry, id, direction === "rtl")]);
    return element("li", {}, [sample, element("span", {}, [entry.label])], entry.key);
  });
  // The Tab key passes switches by: the arrow keys lead on to them from the controls above.
  const buttons = switches.map((one) => element("li", {}, [buttonMarkup(one, false)], one.key));
  return element("ul", { class: "dateline-legend", role: "list", "aria-label": legendName }, [...entries, ...buttons], "legend");
}

/** Returns the room that the sample of an entry takes along a line, in px. */
export function sampleWidth({ length }: LegendEntry): number {
  return Math.max(14, length);
}

/** Returns the mark that an entry of the legend explains, 18 px high. */
export function entrySample(entry: LegendEntry, id: string, isMirrored: boolean): Markup {
  const width = sampleWidth(entry);
  const origin = entry.length > 0 ? entry.origin : width / 2;
  const transform = isMirrored ? `translate(${width - origin},9) scale(-1,1)` : `translate(${origin},9)`;
  return shapesMarkup(entry.shapes, id, legendColour, transform);
}

/** Returns a glyph as it stands in a line of text. */
export function sampleMarkup(shapes: readonly Shape[], id: string, colour: Colour): Markup {
  return element("svg", frame(14), [shapesMarkup(shapes, id, colour, "translate(7,9)")]);
}

function shapesMarkup(shapes: readonly Shape[], id: string, colour: Colour, transform: string): Markup {
  return element(
    "g",
    { transform },
    shapes.map((shape) => shapeMarkup(shape, id, colour)),
  );
}

function frame(width: number): Attributes {
  return { ...boxOf(width, 18), "aria-hidden": "true" };
}
