import type { EventInput, SourceInput, StoryInput } from "../../src/schema/index.ts";

/** What a test may change: the same fields, of any type. */
export type Loose = { [key: string]: Loose } & { [index: number]: Loose };

/** Events e0 … with a day, a lane and a source each. */
export function makeEvents(count: number, edtf: (index: number) => string): EventInput[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    title: `Event number ${index}`,
    summary: `Text of event ${index}`,
    lane: `g${index % 3}`,
    when: { edtf: edtf(index) },
    sources: [`s${index}`],
  }));
}

/** A story with ten good events, e0 on 1 January 2024, e1 on 2 February … */
export function tenGoodEvents(): StoryInput {
  const events = makeEvents(10, (index) => `2024-${two(index + 1)}-${two(index + 1)}`);
  return { lanes: ["g0", "g1", "g2"].map((id) => ({ id, label: id })), sources: sourcesOf(events), events };
}

/** A story of many good events, five days apart. */
export function manyGoodEvents(count: number): StoryInput {
  const events = makeEvents(count, (index) => new Date(Date.UTC(2000, 0, 1 + 5 * index)).toISOString().slice(0, 10));
  return { lanes: ["g0", "g1", "g2"].map((id) => ({ id, label: id })), sources: sourcesOf(events), events };
}

function sourcesOf(events: readonly EventInput[]): SourceInput[] {
  return events.map((_, index) => ({ id: `s${index}`, publisher: `Source ${index}`, url: `https://example.org/${index}` }));
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
