import { oneLine } from "./fields.ts";

const LONGEST_TITLE = 120;

/**
 * Returns the words that can stand for a title that is missing: the text when it is short, else its first sentence, else its beginning.
 *
 * @example madeTitle("Born in Florida. He wrote.") // "Born in Florida. He wrote."
 */
export function madeTitle(text: string): string {
  const line = oneLine(text);
  if (line.length <= LONGEST_TITLE) return line;
  const [sentence = ""] = /^.*?[.!?…。](?=\s)/.exec(line) ?? [];
  if (sentence !== "" && sentence.length <= LONGEST_TITLE) return sentence;
  const cut = line.slice(0, LONGEST_TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST_TITLE / 2)).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
