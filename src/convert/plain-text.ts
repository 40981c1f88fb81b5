import { parseProse } from "../schema/index.ts";
import { htmlToProse } from "./html-to-prose.ts";

/**
 * Returns HTML as plain text, for fields that hold no emphasis and no links.
 *
 * @example plainText("Visit") // "Visit"
 */
export function plainText(html: string): string {
  return parseProse(htmlToProse(html).prose)
    .map((paragraph) => paragraph.map(({ text }) => text).join(""))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}
