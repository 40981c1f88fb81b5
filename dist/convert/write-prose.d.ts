/** Prose, and what it cannot hold. */
interface WrittenProse {
    readonly prose: string;
    /** In plain words, each once. */
    readonly losses: readonly string[];
}
/**
 * Returns plain text as prose that reads back as the same characters.
 *
 * @example escapeProse("see *note* [1](x)") // "see \\*note\\* \\[1](x)"
 */
declare function escapeProse(text: string): string;

export { escapeProse };
export type { WrittenProse };
