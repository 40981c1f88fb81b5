import type { Shape } from "../../scene/mark-shapes.ts";
import type { Colour, Scene } from "../../scene/scene.ts";
import { element, type Markup } from "./markup.ts";
import { colourOf, fadeKey } from "./shape-markup.ts";

type Fade = NonNullable<Shape["fade"]>;

/**
 * Returns the gradients of marks that fade towards their start or end, one a colour in use; nothing when no mark fades. They stand in an
 * SVG element of their own: inside a form that is not shown some browsers would not paint them.
 */
export function fadesMarkup(scene: Scene): Markup | undefined {
  const fades = new Map<string, Markup>();
  const painted = [
    ...scene.legend.map(({ shapes }) => ({ shapes, colour: legendColour })),
    ...(scene.chart?.marks ?? []),
    ...(scene.list?.years.flatMap(({ items }) => items) ?? []),
  ];
  for (const { shapes, colour } of painted) {
    for (const { fade } of shapes) {
      const key = fade === undefined ? "" : fadeKey(fade, colour);
      if (fade !== undefined && !fades.has(key)) fades.set(key, gradientMarkup(fade, colour, `${scene.id}-${key}`));
    }
  }
  if (fades.size === 0) return undefined;
  const gradients = [...fades.keys()].sort().flatMap((key) => fades.get(key) ?? []);
  return element("svg", { class: "dateline-fades", width: 0, height: 0, "aria-hidden": "true" }, [element("defs", {}, gradients)], "fades");
}

/** What the legend's samples are coloured with. */
export const legendColour: Colour = { palette: 1 };

function gradientMarkup(fade: Fade, colour: Colour, id: string): Markup {
  const [from, to] = fade === "start" ? [0, 1] : [1, 0];
  const stop = (offset: number, opacity: number): Markup =>
    element("stop", { ...colourOf(colour), offset, "stop-color": "currentColor", "stop-opacity": opacity });
  return element("linearGradient", { id }, [stop(0, from), stop(1, to)], id);
}
