import { isHtmlName } from "./html-names.ts";
import { htmlToProse, htmlToText } from "./html-to-prose.ts";
import { escapeProse } from "./write-prose.ts";

/** Text and what it lost. */
export interface ReadText {
  readonly text: string;
  readonly losses: readonly string[];
}

/**
 * Returns whether a text seems to be HTML: it has a tag of HTML or an entity.
 *
 * @example isHtml("x < y") // false
 */
export function isHtml(text: string): boolean {
  if (/&(?:#\d+|#x[\da-f]+|[a-z]{2,8}\d?);/i.test(text)) return true;
  for (const [, name = ""] of text.matchAll(/<\/?([a-z][\w:-]*)(?:\s[^<>]*)?\/?>/gi)) if (isHtmlName(name.toLowerCase())) return true;
  return false;
}

/**
 * Returns a text of a format that does not say whether it holds HTML as prose.
 *
 * @example eitherToProse("5 * 3 * 2 < *x*").text // "5 * 3 * 2 < \\*x\\*"
 */
export function eitherToProse(text: string): ReadText {
  if (!isHtml(text)) return { text: escapeProse(text), losses: [] };
  const { prose, losses } = htmlToProse(text);
  return { text: prose, losses };
}

/**
 * Returns a text of a format that does not say whether it holds HTML as plain text.
 *
 * @example eitherToText("<b>A</b> &amp; B").text // "A & B"
 */
export function eitherToText(text: string): ReadText {
  if (!isHtml(text)) return { text: text.trim(), losses: [] };
  const { text: plain, losses, links } = htmlToText(text);
  return { text: plain, losses: [...losses, ...links.map(({ href }) => `link to ${href}`)] };
}
