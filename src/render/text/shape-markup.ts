import type { Shape } from "../../scene/mark-shapes.ts";
import type { Colour } from "../../scene/scene.ts";
import { element, type Attributes, type Markup } from "./markup.ts";

/** Returns the attributes that give a shape its colour: a class of the style sheet, or the story's own colour as a presentation attribute. */
export function colourOf(colour: Colour, className?: string): Attributes {
  if ("value" in colour) return { class: className, color: colour.value };
  const palette = `dateline-colour-${colour.palette}`;
  return { class: className === undefined ? palette : `${className} ${palette}` };
}

/** Returns one path of a mark; as in a mirror where time runs from right to left. */
export function shapeMarkup(shape: Shape, id: string, colour: Colour, isMirrored = false): Markup {
  const transform = isMirrored ? "scale(-1,1)" : undefined;
  if (shape.fade === undefined)
    return element("path", { ...colourOf(colour, `dateline-${shape.paint}`), d: shape.path, "stroke-dasharray": shape.dash, transform });
  const paint = `url(#${id}-${fadeKey(shape.fade, colour)})`;
  const isLine = shape.paint === "hatch";
  return element("path", {
    class: isLine ? "dateline-fade-line" : "dateline-fade",
    d: shape.path,
    fill: isLine ? undefined : paint,
    stroke: isLine ? paint : undefined,
    "fill-opacity": shape.paint === "pale" ? 0.26 : undefined,
    transform,
  });
}

/** Returns what names the gradient of a colour that fades towards the start or the end, for an id. */
export function fadeKey(fade: "start" | "end", colour: Colour): string {
  if ("palette" in colour) return `fade-${fade}-${colour.palette}`;
  return `fade-${fade}-${colour.value.replace(/[^a-z0-9]/gi, (character) => `_${character.charCodeAt(0)}`)}`;
}
