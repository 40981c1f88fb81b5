import { element } from './markup.js';

function colourOf(colour, className) {
  if ("value" in colour) return { class: className, color: colour.value };
  const palette = `dateline-colour-${colour.palette}`;
  return { class: className === void 0 ? palette : `${className} ${palette}` };
}
function shapeMarkup(shape, id, colour, isMirrored = false) {
  const transform = isMirrored ? "scale(-1,1)" : void 0;
  if (shape.fade === void 0)
    return element("path", { ...colourOf(colour, `dateline-${shape.paint}`), d: shape.path, "stroke-dasharray": shape.dash, transform });
  const paint = `url(#${id}-${fadeKey(shape.fade, colour)})`;
  const isLine = shape.paint === "hatch";
  return element("path", {
    class: isLine ? "dateline-fade-line" : "dateline-fade",
    d: shape.path,
    fill: isLine ? void 0 : paint,
    stroke: isLine ? paint : void 0,
    "fill-opacity": shape.paint === "pale" ? 0.26 : void 0,
    transform
  });
}
function fadeKey(fade, colour) {
  if ("palette" in colour) return `fade-${fade}-${colour.palette}`;
  return `fade-${fade}-${colour.value.replace(/[^a-z0-9]/gi, (character) => `_${character.charCodeAt(0)}`)}`;
}

export { colourOf, fadeKey, shapeMarkup };
