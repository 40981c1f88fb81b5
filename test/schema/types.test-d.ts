// Checked by the compiler alone: the interfaces say what the one declaration says.
import type {
  Actor,
  Anonymous,
  Claim,
  Correction,
  Count,
  CountPart,
  Era,
  Event,
  Lane,
  Media,
  Place,
  Relation,
  Reply,
  Revision,
  Source,
  Story,
  StoryInput,
  Variant,
  When,
} from "../../src/schema/index.ts";
import { parseStory } from "../../src/schema/index.ts";
import type { Parsed, RecordKind } from "../../src/schema/kind.ts";
import { storyKind } from "../../src/schema/story-kind.ts";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** One level made plain, so that an intersection compares with an interface. */
type Flat<T> = T extends readonly (infer Item)[] ? readonly Flat<Item>[] : T extends object ? { [Key in keyof T]: Flat<T[Key]> } : T;
type Same<A, B> = Equal<Flat<A>, Flat<B>>;
type Fields = typeof storyKind.fields;
type Item<List> = List extends readonly [infer One] ? One : never;
type EventFields = Item<Fields["events"]>["fields"];

const proofs: readonly true[] = [
  true satisfies Same<Parsed<Item<Fields["lanes"]>>, Lane>,
  true satisfies Same<Parsed<Item<Fields["actors"]>>, Actor>,
  true satisfies Same<Parsed<Item<Fields["places"]>>, Place>,
  true satisfies Same<Parsed<Item<Fields["sources"]>>, Source>,
  true satisfies Same<Parsed<Item<Fields["eras"]>>, Era>,
  true satisfies Same<Parsed<EventFields["when"]>, Omit<When, "parsed">>,
  true satisfies Same<Parsed<EventFields["count"]>, Count>,
  true satisfies Same<Parsed<Item<EventFields["count"]["fields"]["parts"]>>, CountPart>,
  true satisfies Same<Parsed<Item<EventFields["claims"]>>, Claim>,
  true satisfies Same<Parsed<Item<EventFields["claims"]>["fields"]["by"]["other"]>, Anonymous>,
  true satisfies Same<Parsed<Item<EventFields["replies"]>>, Reply>,
  true satisfies Same<Parsed<Item<EventFields["relations"]>>, Relation>,
  true satisfies Same<Parsed<Item<EventFields["variants"]>>, Variant>,
  true satisfies Same<Parsed<Item<EventFields["revisions"]>>, Revision>,
  true satisfies Same<Parsed<Item<EventFields["corrections"]>>, Correction>,
  true satisfies Same<Parsed<Item<EventFields["media"]>>, Media>,
  true satisfies Same<Omit<Parsed<Item<Fields["events"]>>, "id" | "when">, Omit<Event, "id" | "when">>,
  true satisfies Same<Omit<Parsed<typeof storyKind>, "language" | "events">, Omit<Story, "language" | "events" | "dates">>,
];

const faults: readonly boolean[] = [
  // @ts-expect-error: a status more
  true satisfies Same<Parsed<EventFields["status"]>, Event["status"] | "sure">,
  // @ts-expect-error: a field that may be absent in one of them
  true satisfies Same<Parsed<Item<Fields["lanes"]>>, Partial<Lane>>,
  // @ts-expect-error: a field more
  true satisfies Same<Parsed<Item<EventFields["variants"]>>, Variant & { readonly note?: string }>,
  // @ts-expect-error: another type in depth
  true satisfies Same<Parsed<EventFields["count"]>, Omit<Count, "parts"> & { readonly parts: readonly string[] }>,
];

// @ts-expect-error: a story without events is none
const noEvents: StoryInput = { title: "A" };
// @ts-expect-error: an event needs a date
const noDate: StoryInput = { events: [{ title: "A" }] };
// @ts-expect-error: a word that no status is
const noStatus: StoryInput = { events: [{ title: "A", when: { edtf: "2024" }, status: "sure" }] };

const least: StoryInput = { events: [{ title: "A", when: { edtf: "2024" } }] };
const asConstant = {
  events: [{ title: { en: "A" }, when: { edtf: "2024" }, sources: ["s"], importance: 3 }],
} as const satisfies StoryInput;
const { story } = parseStory(least);
const sources: readonly string[] | undefined = story.events[0]?.sources;
const kind: RecordKind = storyKind;

export { asConstant, faults, kind, noDate, noEvents, noStatus, proofs, sources };
