import { WrittenProse } from './write-prose.js';

/** Plain text, and what it cannot hold. */
interface PlainText {
    readonly text: string;
    /** In plain words, each once: "image https://…", "link to https://…". */
    readonly losses: readonly string[];
    /** The links that the text had, in order. */
    readonly links: readonly Link[];
}
/** Words that led somewhere. */
interface Link {
    readonly words: string;
    readonly href: string;
}
/**
 * Returns HTML of another tool as our prose: emphasis, strong, links to http, https and mailto, paragraphs. The text that `parseProse` makes
 * of it holds no markup, only characters; what prose has no place for is named in `losses`. Never throws.
 *
 * @example htmlToProse('He <i>denies</i> it.<p><a href="https://example.org/">More</a>').prose // "He *denies* it.\n\n[More](https://example.org/)"
 */
declare function htmlToProse(html: string): WrittenProse;
/**
 * Returns HTML of another tool as plain text; links are told apart from what else is lost, since there may be another place for them.
 *
 * @example htmlToText("Tom &amp; <b>Ann</b><br>1999").text // "Tom & Ann\n1999"
 */
declare function htmlToText(html: string): PlainText;

export { htmlToProse, htmlToText };
export type { Link, PlainText };
