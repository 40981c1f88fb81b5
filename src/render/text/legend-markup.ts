import type { LegendEntry, Scene } from "../../scene/scene.ts";
import { legendColour } from "./fades-markup.ts";
import { element, type Markup } from "./markup.ts";
import { shapeMarkup } from "./shape-markup.ts";

/** Returns what the marks mean, each beside its words. */
export function legendMarkup({ legend, id, legendName }: Scene): Markup {
  const entries = legend.map((entry) =>
    // The Tab key passes these by: the arrow keys lead on to them from the controls above.
    element("li", {}, entry.toggle === undefined ? sampleMarkup(entry, id) : [toggleMarkup(entry, id, false)], entry.key),
  );
  return element("ul", { class: "dateline-legend", role: "list", "aria-label": legendName }, entries, "legend");
}

/**
 * Returns an entry as a switch that shows and hides what it stands for.
 * @param isStop whether the Tab key comes to it
 */
export function toggleMarkup(entry: LegendEntry, id: string, isStop: boolean): Markup {
  const { key, isPressed, count } = entry.toggle ?? {};
  return element(
    "button",
    { type: "button", class: "dateline-control dateline-toggle", tabindex: isStop ? 0 : -1, "aria-pressed": String(isPressed) },
    [...sampleMarkup(entry, id), ...(count === undefined ? [] : [" ", element("span", { class: "dateline-quiet" }, [count])])],
    key,
  );
}

function sampleMarkup({ shapes, length, origin, colour, label }: LegendEntry, id: string): Markup[] {
  const words = element("span", {}, [label]);
  if (shapes.length === 0) return [words];
  const width = Math.max(14, length);
  const place = `translate(${length > 0 ? origin : width / 2},9)`;
  const drawn = shapes.map((shape) => shapeMarkup(shape, id, colour ?? legendColour));
  const frame = { width, height: 18, viewBox: `0 0 ${width} 18`, "aria-hidden": "true" };
  return [element("svg", frame, [element("g", { transform: place }, drawn)]), words];
}
