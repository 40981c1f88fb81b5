import { Story, Source, Event, When, Count, Claim, Reply, Revision, Correction } from './story.js';

type ListKeys<T> = {
    [Key in keyof T]-?: T[Key] extends readonly unknown[] ? Key : never;
}[keyof T];
/** The same fields, lists may be left out. */
type ListsOptional<T> = Omit<T, ListKeys<T>> & Partial<Pick<T, ListKeys<T>>>;
/**
 * A story as an author writes it. Only `events` is required.
 *
 * @example const story: StoryInput = { events: [{ title: "First flight", when: { edtf: "1903-12-17" } }] };
 */
interface StoryInput extends Omit<ListsOptional<Story>, "language" | "sources" | "events" | "dates"> {
    readonly language?: string;
    readonly sources?: readonly SourceInput[];
    readonly events: readonly EventInput[];
}
/** An event as an author writes it: only `title` and `when.edtf` are required. */
interface EventInput extends Omit<ListsOptional<Event>, "id" | "when" | "count" | "claims" | "replies" | "revisions" | "corrections"> {
    readonly id?: string;
    readonly when: WhenInput;
    readonly count?: CountInput;
    readonly claims?: readonly ClaimInput[];
    readonly replies?: readonly ReplyInput[];
    readonly revisions?: readonly RevisionInput[];
    readonly corrections?: readonly CorrectionInput[];
}
/** A date as an author writes it. */
interface WhenInput extends Omit<When, "parsed"> {
}
/** A count as an author writes it. */
interface CountInput extends ListsOptional<Count> {
}
/** A claim as an author writes it: where it was published is required. */
interface ClaimInput extends Omit<ListsOptional<Claim>, "sources"> {
    readonly sources: readonly string[];
}
/** A reply as an author writes it. */
interface ReplyInput extends ListsOptional<Reply> {
}
/** A revision as an author writes it. */
interface RevisionInput extends ListsOptional<Revision> {
}
/** A correction as an author writes it. */
interface CorrectionInput extends ListsOptional<Correction> {
}
/** A source as an author writes it. */
type SourceInput = Source;

export type { ClaimInput, CorrectionInput, CountInput, EventInput, ReplyInput, RevisionInput, SourceInput, StoryInput, WhenInput };
