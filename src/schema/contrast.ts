import { rgb } from "d3";

/**
 * Returns the contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"); NaN for a colour other than #hex, a name, rgb() or hsl().
 * @example contrast("#fff", "#000") // 21
 */
export function contrast(first: string, second: string): number {
  const [dark = NaN, light = NaN] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [red, green, blue] = [r, g, b].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
