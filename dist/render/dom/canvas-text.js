import { fontSize, byRole, textStyles } from '../../layout/text-metrics.js';

const boldness = 1.12;
function canvasText(element, language = element.getAttribute("lang") ?? "") {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const em = Number.parseFloat(style?.fontSize ?? "") || 16;
  const size = fontSize("title", em);
  const measure = rulerFor(
    element.ownerDocument,
    style === void 0 ? "" : `${style.fontStyle} 400 ${size}px ${style.fontFamily}`,
    size,
    language
  );
  const shares = byRole((role) => fontSize(role, em) * (textStyles[role].weight > 400 ? boldness : 1) / size);
  const [letter, word] = [style?.letterSpacing, style?.wordSpacing].map((space) => Math.max(0, Number.parseFloat(space ?? "") || 0));
  const own = (text, role) => measure(text) * shares[role];
  if (!letter && !word) return { em, width: own };
  return { em, width: (text, role) => own(text, role) + text.length * (letter ?? 0) + (text.split(/[ \u00a0]/).length - 1) * (word ?? 0) };
}
const wideLetter = 0.62;
function rulerFor(document, font, size, language) {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return (text) => text.length * size * wideLetter;
  context.lang = language;
  context.font = font;
  return ruler(context);
}
const grain = 64;
function ruler(context) {
  const widths = new Uint16Array(592 + 1520);
  return (text) => {
    let sum = 0;
    for (let index = 0; index < text.length; index++) {
      const place = placeOf(text.charCodeAt(index));
      if (place < 0) return context.measureText(text).width * 1.01;
      let width = widths[place];
      if (width === 0) widths[place] = width = Math.ceil(context.measureText(text.charAt(index)).width * grain);
      sum += width;
    }
    return sum / grain;
  };
}
function placeOf(code) {
  if (code < 592) return code;
  return code >= 8208 && code < 9728 ? code - 8208 + 592 : -1;
}

export { canvasText };
