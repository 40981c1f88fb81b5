import { describe, expect, test } from "vitest";
import { modelOf } from "../../src/model/model.ts";
import { provenanceOf } from "../../src/model/provenance.ts";
import { parseStory } from "../../src/schema/index.ts";

/** The originals, and how many relays, of an event with the first of these sources. */
function originalsOf(sources: readonly { id: string; via?: readonly string[] }[]): readonly [ids: string[], relays: number] {
  const events = [{ title: "T", when: { edtf: "2024" }, sources: [sources[0]?.id] }];
  const model = modelOf(parseStory({ events, sources: sources.map((source) => ({ publisher: source.id, ...source })) }).story);
  const [event] = model.events;
  if (event === undefined) throw new Error("no event");
  const { originals, relayCount } = provenanceOf(event, model.sources);
  return [originals.map(({ source }) => source.id).sort(), relayCount];
}

describe("provenanceOf(event, sources)", () => {
  test.each([
    ["a relay of a relay", [{ id: "a", via: ["b"] }, { id: "b", via: ["c"] }, { id: "c" }], ["c"]],
    ["two ways to one original", [{ id: "a", via: ["b", "c"] }, { id: "b", via: ["d"] }, { id: "c", via: ["d"] }, { id: "d" }], ["d"]],
    ["two originals", [{ id: "a", via: ["b", "c"] }, { id: "b" }, { id: "c" }], ["b", "c"]],
    ["a circle with a way out", [{ id: "a", via: ["b"] }, { id: "b", via: ["a", "c"] }, { id: "c" }], ["c"]],
    [
      "a circle",
      [
        { id: "a", via: ["b"] },
        { id: "b", via: ["a"] },
      ],
      [],
    ],
  ])("finds what stands behind %s", (_, sources, originals) => expect(originalsOf(sources)).toEqual([originals, 1]));

  test("follows relays however many they are", () => {
    const chain = Array.from({ length: 30_000 }, (_, index) => ({ id: `s${index}`, via: [`s${index + 1}`] }));
    expect(originalsOf([...chain, { id: "s30000" }])).toEqual([["s30000"], 1]);
  });
});
