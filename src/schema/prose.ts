import { addressFault } from "./web-address.ts";

/** A stretch of words of one kind. */
export type Run =
  | { readonly type: "text" | "em" | "strong"; readonly text: string }
  | { readonly type: "link"; readonly text: string; readonly href: string };

/** What stands between blank lines. */
export type Paragraph = readonly Run[];

// Each part stops at the next sign of its own kind, so that no text, however odd, takes more than linear time. "5*3*2" multiplies.
const SIGN =
  /\\([*[])|\*\*([^\s*](?:[^*]*[^\s*])?)\*\*|(?<!\p{N})\*([^\s*](?:[^*]*[^\s*])?)\*(?!\p{N})|\[([^[\]]+)\]\(((?:[^\s()]|\([^\s()]*\))+)\)/gu;

/**
 * Returns a prose text as paragraphs of runs: `*emphasis*`, `**strong**`, `[words](https://…)`; a blank line begins a paragraph and `\*`
 * is a plain star. Links lead to http, https or mailto addresses; everything else stays text, HTML too. Takes linear time.
 *
 * @example parseProse("He **denies** it.") // [[{ type: "text", text: "He " }, { type: "strong", text: "denies" }, …]]
 */
export function parseProse(text: string): Paragraph[] {
  return text
    .replace(/\r\n?/g, "\n")
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .map(runsOf);
}

function runsOf(paragraph: string): Run[] {
  const runs: Run[] = [];
  let plain = "";
  let from = 0;
  const add = (run: Run): void => {
    if (plain !== "") runs.push({ type: "text", text: plain });
    plain = "";
    runs.push(run);
  };
  for (const match of paragraph.matchAll(SIGN)) {
    const [whole, escaped, strong, em, words, href = ""] = match;
    plain += paragraph.slice(from, match.index);
    from = match.index + whole.length;
    if (strong !== undefined) add({ type: "strong", text: strong });
    else if (em !== undefined) add({ type: "em", text: em });
    else if (words !== undefined && addressFault(href) === undefined) add({ type: "link", text: words, href });
    else plain += escaped ?? whole;
  }
  plain += paragraph.slice(from);
  if (plain !== "") runs.push({ type: "text", text: plain });
  return runs;
}
