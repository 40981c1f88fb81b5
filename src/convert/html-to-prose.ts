import { readHtml } from "./read-html.ts";
import { writeProse, type WrittenProse } from "./write-prose.ts";

/** Plain text, and what it cannot hold. */
export interface PlainText {
  readonly text: string;
  /** In plain words, each once: "image https://…", "link to https://…". */
  readonly losses: readonly string[];
  /** The links that the text had, in order. */
  readonly links: readonly Link[];
}

/** Words that led somewhere. */
export interface Link {
  readonly words: string;
  readonly href: string;
}

/**
 * Returns HTML of another tool as our prose: emphasis, strong, links to http, https and mailto, paragraphs. The text that `parseProse` makes
 * of it holds no markup, only characters; what prose has no place for is named in `losses`. Never throws.
 *
 * @example htmlToProse('He <i>denies</i> it.<p><a href="https://example.org/">More</a>').prose // "He *denies* it.\n\n[More](https://example.org/)"
 */
export function htmlToProse(html: string): WrittenProse {
  const { paragraphs, losses } = readHtml(html);
  const { prose, losses: unwritten } = writeProse(paragraphs);
  return { prose, losses: [...losses, ...unwritten] };
}

/**
 * Returns HTML of another tool as plain text; links are told apart from what else is lost, since there may be another place for them.
 *
 * @example htmlToText("Tom &amp; <b>Ann</b><br>1999").text // "Tom & Ann\n1999"
 */
export function htmlToText(html: string): PlainText {
  const { paragraphs, losses } = readHtml(html);
  const text = paragraphs
    .map((runs) =>
      runs
        .map((run) => run.text)
        .join("")
        .trim(),
    )
    .join("\n\n");
  const links = paragraphs.flat().flatMap((run) => (run.type === "link" ? [{ words: run.text.trim(), href: run.href }] : []));
  return { text, losses, links };
}
