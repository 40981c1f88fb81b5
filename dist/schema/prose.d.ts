/** A stretch of words of one kind. */
type Run = {
    readonly type: "text" | "em" | "strong";
    readonly text: string;
} | {
    readonly type: "link";
    readonly text: string;
    readonly href: string;
};
/** What stands between blank lines. */
type Paragraph = readonly Run[];
/**
 * Returns a prose text as paragraphs of runs: `*emphasis*`, `**strong**`, `[words](https://…)`; a blank line begins a paragraph and `\*`
 * is a plain star. Links lead to http, https or mailto addresses; everything else stays text, HTML too. Takes linear time.
 *
 * @example parseProse("He **denies** it.") // [[{ type: "text", text: "He " }, { type: "strong", text: "denies" }, …]]
 */
declare function parseProse(text: string): Paragraph[];

export { parseProse };
export type { Paragraph, Run };
