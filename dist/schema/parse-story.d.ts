import { Diagnostic } from './diagnostic.js';
import { Story } from './story.js';

/** What a parse found: the story, and what was wrong with the input. */
interface ParsedStory {
    readonly story: Story;
    readonly diagnostics: readonly Diagnostic[];
}
/** More events than this are drawn all the same, after a warning. */
declare const MANY_EVENTS = 100000;
/**
 * Returns a story from what JSON holds, or any other value, with a diagnostic for everything that is wrong. Never throws, never changes
 * the input, loses no event: one that can't be read is kept, with its title, and has no `when.parsed`.
 *
 * @example
 * const { story, diagnostics } = parseStory({ events: [{ title: "Visit", when: { edtf: "2024-13" } }] });
 * diagnostics[0]?.path // "/events/0/when/edtf"
 */
declare function parseStory(input: unknown): ParsedStory;

export { MANY_EVENTS, parseStory };
export type { ParsedStory };
