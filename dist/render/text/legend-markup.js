import { buttonMarkup } from './controls-markup.js';
import { legendColour } from './fades-markup.js';
import { element, boxOf } from './markup.js';
import { shapeMarkup } from './shape-markup.js';

function legendMarkup({ legend, id, legendName, direction }, switches) {
  const others = legend.filter(({ key }) => switches.every(({ explains }) => explains !== key));
  const entries = others.map((entry) => {
    const width = sampleWidth(entry);
    const sample = element("svg", frame(width), [entrySample(entry, id, direction === "rtl")]);
    return element("li", {}, [sample, element("span", {}, [entry.label])], entry.key);
  });
  const buttons = switches.map((one) => element("li", {}, [buttonMarkup(one, false)], one.key));
  return element("ul", { class: "dateline-legend", role: "list", "aria-label": legendName }, [...entries, ...buttons], "legend");
}
function sampleWidth({ length }) {
  return Math.max(14, length);
}
function entrySample(entry, id, isMirrored) {
  const width = sampleWidth(entry);
  const origin = entry.length > 0 ? entry.origin : width / 2;
  const transform = isMirrored ? `translate(${width - origin},9) scale(-1,1)` : `translate(${origin},9)`;
  return shapesMarkup(entry.shapes, id, legendColour, transform);
}
function sampleMarkup(shapes, id, colour) {
  return element("svg", frame(14), [shapesMarkup(shapes, id, colour, "translate(7,9)")]);
}
function shapesMarkup(shapes, id, colour, transform) {
  return element(
    "g",
    { transform },
    shapes.map((shape) => shapeMarkup(shape, id, colour))
  );
}
function frame(width) {
  return { ...boxOf(width, 18), "aria-hidden": "true" };
}

export { entrySample, legendMarkup, sampleMarkup, sampleWidth };
