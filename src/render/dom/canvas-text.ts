import { byRole, fontSize, textStyles, type TextMetrics } from "../../layout/text-metrics.ts";

/** Bold letters are this much wider at most, in common text faces. */
const boldness = 1.12;

/**
 * Returns metrics of the font in which an element is set. Latin letters are measured once and added up: kerning only makes text
 * narrower. Words of other scripts are measured whole, since their letters join. One size and weight serve all roles: loading a font
 * costs more than the safe side of bold.
 * @param language BCP 47, of the texts: what "sans-serif" is depends on it
 */
export function canvasText(element: Element, language = element.getAttribute("lang") ?? ""): TextMetrics {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const em = Number.parseFloat(style?.fontSize ?? "") || 16;
  const size = fontSize("title", em);
  const measure = rulerFor(
    element.ownerDocument,
    style === undefined ? "" : `${style.fontStyle} 400 ${size}px ${style.fontFamily}`,
    size,
    language,
  );
  const shares = byRole((role) => (fontSize(role, em) * (textStyles[role].weight > 400 ? boldness : 1)) / size);
  // What the page or the reader sets between letters and words, which a canvas does not inherit.
  const [letter, word] = [style?.letterSpacing, style?.wordSpacing].map((space) => Math.max(0, Number.parseFloat(space ?? "") || 0));
  const own: TextMetrics["width"] = (text, role) => measure(text) * shares[role];
  if (!letter && !word) return { em, width: own };
  return { em, width: (text, role) => own(text, role) + text.length * (letter ?? 0) + (text.split(/[ \u00a0]/).length - 1) * (word ?? 0) };
}

/** Where nothing can be measured, letters are taken as wide. */
const wideLetter = 0.62;

function rulerFor(document: Document, font: string, size: number, language: string): (text: string) => number {
  const context: TextContext | null = document.createElement("canvas").getContext("2d");
  if (context === null) return (text) => text.length * size * wideLetter;
  (context as { lang?: string }).lang = language;
  context.font = font;
  return ruler(context);
}

type TextContext = Pick<CanvasRenderingContext2D, "font" | "measureText">;

/** Letters are kept and added up in whole parts of a pixel, so many to one: whole numbers are quick before code is compiled. */
const grain = 64;

function ruler(context: TextContext): (text: string) => number {
  const widths = new Uint16Array(0x250 + 0x5f0);
  return (text) => {
    let sum = 0;
    for (let index = 0; index < text.length; index++) {
      const place = placeOf(text.charCodeAt(index));
      // Smaller sizes are not quite in proportion.
      if (place < 0) return context.measureText(text).width * 1.01;
      let width = widths[place] as number;
      if (width === 0) widths[place] = width = Math.ceil(context.measureText(text.charAt(index)).width * grain);
      sum += width;
    }
    return sum / grain;
  };
}

/** Where the width of a character is kept: Latin letters, and punctuation and signs behind them; -1 for what joins its neighbours. */
function placeOf(code: number): number {
  if (code < 0x250) return code;
  return code >= 0x2010 && code < 0x2600 ? code - 0x2010 + 0x250 : -1;
}
