import { parseProse } from "../schema/prose.ts";

/**
 * Returns the words of a prose text without its signs; a blank line between paragraphs.
 *
 * @example proseWords("He **denies** it.") // "He denies it."
 */
export function proseWords(prose: string): string {
  return parseProse(prose)
    .map((runs) => runs.map(({ text }) => text).join(""))
    .join("\n\n");
}
