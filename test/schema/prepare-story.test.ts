import fc from "fast-check";
import { describe, expect, test } from "vitest";
import koupol from "../../examples/koupol.json" with { type: "json" };
import { parseStory, prepareStory } from "../../src/schema/index.ts";

const prepared = (input: unknown): ReturnType<typeof parseStory> => JSON.parse(prepareStory(input)) as ReturnType<typeof parseStory>;

describe("prepareStory(input)", () => {
  test("holds all that a parsed story holds", () => {
    const { story, diagnostics, ...rest } = prepared(koupol);
    expect(rest).toEqual({ prepared: 1 });
    // What is undefined is absent in JSON.
    expect(story).toEqual(parseStory(koupol).story);
    expect(diagnostics).toEqual([]);
  });

  test("holds every date of the story that is no event's own, as it was read", () => {
    const input = {
      asOf: "2025",
      sources: [{ id: "s", publisher: "P", published: "2024-09-25", accessed: "2024-10~" }],
      eras: [{ when: "2023/2024", label: "Era" }],
      events: [
        {
          title: "A",
          when: { edtf: "2024-34/..", asOf: "2024-12" },
          replies: [{ actor: "a", stance: "denies", when: "2024-09-26" }],
          corrections: [{ date: "2024-09-27" }],
          revisions: [{ field: "count", when: "2024-09-2X" }],
        },
      ],
    };
    const { dates, events } = prepared(input).story;
    expect(Object.keys(dates).sort()).toEqual(
      ["2023/2024", "2024-09-25", "2024-09-26", "2024-09-27", "2024-09-2X", "2024-10~", "2024-12", "2025"].sort(),
    );
    expect(events[0]?.when.parsed).toMatchObject({ type: "interval", end: "open", start: { grouping: 34 } });
    expect(dates["2024-10~"]).toMatchObject({ approximate: true, earliest: 19_997 });
  });

  test("keeps the good events and tells of the bad ones", () => {
    const { story, diagnostics } = prepared({
      events: [
        { title: "A", when: { edtf: "2024" } },
        { title: "B", when: { edtf: "2024-13" } },
      ],
    });
    expect(story.events.map(({ when }) => when.parsed?.type)).toEqual(["date", undefined]);
    expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([["date-invalid", "/events/1/when/edtf"]]);
  });

  test("is JSON for whatever can be written as such", () => {
    const bad = [undefined, null, 1n, () => 1, Symbol("s"), NaN, new Date(NaN), new Map(), [1n], { events: 1n }];
    const event = (from: unknown) => ({ events: [{ title: "A", when: { edtf: "2024" }, corrections: [{ field: "f", from, to: from }] }] });
    for (const one of [...bad, ...bad.map(event)]) expect(prepared(one).story.language).toBe("und");
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true }), (one) => {
        expect(prepared(event(one)).story.events).toHaveLength(1);
      }),
      { seed: 20_250_925 },
    );
    const endless: Record<string, unknown> = {};
    endless["self"] = endless;
    expect(() => prepareStory(event(endless))).toThrow(TypeError);
  });
});
