import type { Shape } from "../../scene/mark-shapes.ts";
import type { Scene } from "../../scene/scene.ts";
import { element, type Markup } from "./markup.ts";

type Fade = NonNullable<Shape["fade"]>;

/**
 * Returns the masks that fade marks towards their start or end, when any mark does. They stand in an SVG element of their own: inside a
 * form that is not shown some browsers would not paint them.
 */
export function fadesMarkup(scene: Scene): Markup | undefined {
  const fades = new Set<Fade>();
  for (const shape of shapesOf(scene)) if (shape.fade !== undefined) fades.add(shape.fade);
  if (fades.size === 0) return undefined;
  const masks = [...fades].sort().flatMap((fade) => fadeMarkup(fade, scene.id));
  return element("svg", { class: "dateline-fades", width: 0, height: 0, "aria-hidden": "true" }, [element("defs", {}, masks)], "fades");
}

function* shapesOf(scene: Scene): Generator<Shape> {
  for (const entry of scene.legend) yield* entry.shapes;
  for (const mark of scene.chart?.marks ?? []) yield* mark.shapes;
  for (const year of scene.list?.years ?? []) for (const item of year.items) yield* item.shapes;
}

function fadeMarkup(fade: Fade, id: string): Markup[] {
  const [from, to] = fade === "start" ? [0, 1] : [1, 0];
  const stop = (offset: number, opacity: number): Markup => element("stop", { offset, "stop-color": "#fff", "stop-opacity": opacity });
  const mask = { id: `${id}-fade-${fade}`, maskContentUnits: "objectBoundingBox" };
  return [
    element("linearGradient", { id: `${id}-ramp-${fade}` }, [stop(0, from), stop(1, to)], `ramp-${fade}`),
    element("mask", mask, [element("rect", { width: 1, height: 1, fill: `url(#${id}-ramp-${fade})` })], `fade-${fade}`),
  ];
}
