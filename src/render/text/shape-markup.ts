import type { Shape } from "../../scene/mark-shapes.ts";
import type { Colour } from "../../scene/scene.ts";
import { element, type Attributes, type Markup } from "./markup.ts";

/** Returns the attributes that give a shape its colour: a class of the style sheet, or the story's own colour as a presentation attribute. */
export function colourOf(colour: Colour, className?: string): Attributes {
  if ("value" in colour) return { class: className, color: colour.value };
  const palette = `dateline-colour-${colour.palette}`;
  return { class: className === undefined ? palette : `${className} ${palette}` };
}

/** Returns one path of a mark. */
export function shapeMarkup(shape: Shape, id: string, colour?: Colour): Markup {
  const className = `dateline-${shape.paint}`;
  const paint = colour === undefined ? { class: className } : colourOf(colour, className);
  return element("path", { ...paint, d: shape.path, mask: shape.fade && `url(#${id}-fade-${shape.fade})` });
}
