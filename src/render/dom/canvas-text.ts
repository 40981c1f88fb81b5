import { estimateText } from "../../layout/estimate-text.ts";
import { fontSize, textStyles, type TextMetrics, type TextRole } from "../../layout/text-metrics.ts";

/**
 * Returns metrics of the font in which an element is set. Latin letters are measured once and added up: kerning only makes text
 * narrower. Words of other scripts are measured whole, since their letters join.
 */
export function canvasText(element: Element): TextMetrics {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const context = element.ownerDocument.createElement("canvas").getContext("2d");
  const em = style === undefined ? 16 : Number.parseFloat(style.fontSize) || 16;
  if (style === undefined || context === null) return estimateText(em);
  const rulers = new Map<TextRole, (text: string) => number>();
  for (const role of Object.keys(textStyles) as TextRole[]) {
    rulers.set(role, ruler(context, `${style.fontStyle} ${textStyles[role].weight} ${fontSize(role, em)}px ${style.fontFamily}`));
  }
  return { em, width: (text, role) => rulers.get(role)?.(text) ?? 0 };
}

function ruler(context: CanvasRenderingContext2D, font: string): (text: string) => number {
  const widths = new Map<number, number>();
  const measure = (text: string): number => {
    if (context.font !== font) context.font = font;
    return context.measureText(text).width;
  };
  return (text) => {
    let sum = 0;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (!standsAlone(code)) return measure(text);
      let width = widths.get(code);
      if (width === undefined) widths.set(code, (width = measure(text.charAt(index))));
      sum += width;
    }
    return sum;
  };
}

/** Latin letters, and dashes and quotation marks. */
function standsAlone(code: number): boolean {
  return code < 0x250 || (code >= 0x2010 && code <= 0x2027);
}
