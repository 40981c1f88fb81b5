import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundsOf, orderOf, type Edtf } from "../../src/date/index.ts";
import { byPublication } from "../../src/model/by-publication.ts";
import { firstPublication } from "../../src/model/first-publication.ts";
import { modelOf, type Model } from "../../src/model/model.ts";
import { parseStory } from "../../src/schema/index.ts";

/** An event of 2020 with sources published then, and with events that report it. */
function storyOf(published: readonly (string | object)[], reports: readonly string[] = [], more: object = {}): Model {
  const sources = published.map((one, index) => ({
    id: `s${index}`,
    publisher: `P${index}`,
    ...(typeof one === "string" ? { published: one } : one),
  }));
  const events = [
    { id: "e", title: "E", when: { edtf: "2020" }, sources: sources.map(({ id }) => id), ...more },
    ...reports.map((edtf, index) => ({
      id: `r${index}`,
      title: "R",
      when: { edtf },
      role: "publication",
      relations: [{ type: "reports", to: "e" }],
    })),
  ];
  return modelOf(parseStory({ sources, events }).story);
}
const chosen = (model: Model): string | undefined => firstPublication(model, model.byId.get("e")!)?.when.edtf;

describe("firstPublication(model, event)", () => {
  test.each<[string, (string | object)[], string[], string | undefined]>([
    ["none", [], [], undefined],
    ["the only source", ["2024-05-01"], [], "2024-05-01"],
    ["the only report", [], ["2024-05-01"], "2024-05-01"],
    ["the earliest source", ["2024-05-03", "2024-05-01", "2024-05-02"], [], "2024-05-01"],
    ["a report before a source", ["2024-05-03"], ["2024-05-01"], "2024-05-01"],
    ["a source before a report", ["2024-05-01"], ["2024-05-03"], "2024-05-01"],
    ["a date that cannot be read is none", ["spring", "2024-05-03"], ["soon"], "2024-05-03"],
    ["no date that can be read", ["spring", {}], ["soon"], undefined],
    ["of overlapping dates what was out first for sure", ["2024", "2024-05", "2024-05-20"], [], "2024-05-20"],
    ["by a day", ["[..2024-05-02]", "2024-05-03"], [], "[..2024-05-02]"],
    ["an open end was never out for sure", ["2024-05-01/..", "2025"], [], "2025"],
    ["an unknown end neither", ["2024-05-01/", "2025"], [], "2025"],
    ["an open end is better than none", ["2024-05-01/.."], [], "2024-05-01/.."],
    ["one of two days", ["[2024-05-01,2024-05-09]", "2024-05-05"], [], "2024-05-05"],
  ])("%s", (_, published, reports, expected) => {
    expect(chosen(storyOf(published, reports))).toBe(expected);
  });

  test("of one day an event before an original, an original before a relay", () => {
    const relay = { published: "2024-05-30", kind: "relay" };
    expect(chosen(storyOf([{ ...relay, published: "2024-05-31" }, "2024-05"]))).toBe("2024-05");
    expect(chosen(storyOf(["2024-05"], ["2024-05-31"]))).toBe("2024-05-31");
    expect(chosen(storyOf(["2024-05-31", relay]))).toBe("2024-05-30");
  });

  test("what a relay relays is a publication too; its own date stays where the original has none", () => {
    const original = { id: "o", publisher: "O", published: "2024-05-01" };
    const relay = { id: "r", publisher: "R", published: "2024-05-04", via: ["o"] };
    const event = { id: "e", title: "E", when: { edtf: "2020" }, sources: ["r"] };
    const model = (sources: object[]): Model => modelOf(parseStory({ sources, events: [event] }).story);
    expect(chosen(model([original, relay]))).toBe("2024-05-01");
    expect(chosen(model([{ ...original, published: "?" }, relay]))).toBe("2024-05-04");
  });

  test("a claim's source counts, a reply's does not: who carries a reply may write long after", () => {
    expect(chosen(storyOf([{ published: "2024-05-01" }], [], { sources: [], claims: [{ sources: ["s0"] }] }))).toBe("2024-05-01");
    const replies = [{ actor: "a", stance: "denies", sources: ["s0"] }];
    expect(chosen(storyOf([{ published: "2024-05-01" }], [], { sources: [], replies }))).toBeUndefined();
  });

  test("a publication is its own", () => {
    expect(chosen(storyOf(["2024-05-01"], [], { role: "publication" }))).toBeUndefined();
    expect(chosen(storyOf(["2024-05-01"], ["2025"], { relations: [{ type: "reports", to: "r0" }] }))).toBeUndefined();
  });
});

const dates = fc.constantFrom(
  "2024-05-01",
  "2024-05",
  "2024",
  "2023-12-31",
  "[..2024-03-01]",
  "2024-05-01/..",
  "../2024",
  "2024-34~",
  "2024-05-01?",
  "soon",
  "",
);

describe("byPublication(model)", () => {
  test("nothing is lost, and no date of an event is another than before", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(dates, fc.array(dates, { maxLength: 3 })), { maxLength: 12 }), (rows) => {
        const sources = rows.flatMap(([, all], row) =>
          all.map((published, index) => ({ id: `${row}-${index}`, publisher: "P", published })),
        );
        const events = rows.map(([edtf, all], row) => ({
          title: `E${row}`,
          lane: `l${row % 3}`,
          importance: 1 + (row % 3),
          when: { edtf },
          sources: all.map((_, index) => `${row}-${index}`),
        }));
        const model = modelOf(parseStory({ sources, events }).story);
        const moved = byPublication(model);
        expect(new Set(moved.events)).toEqual(new Set(model.events));
        expect(moved.events.length).toBe(model.events.length);
        for (const [item, event] of moved.events.entries()) {
          const before = model.events.indexOf(event);
          expect(moved.lanes[moved.laneOf[item]!]).toBe(model.lanes[model.laneOf[before]!]);
          expect(moved.importance[item]).toBe(model.importance[before]);
          const report = moved.reported?.get(event);
          if (report === undefined) expect(moved.extents[item]).toBe(model.extents[before]);
          else expect(report.own).toBe(model.extents[before]);
        }
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  test("no publication is certainly before the one that was chosen", () => {
    fc.assert(
      fc.property(fc.array(dates, { minLength: 1, maxLength: 6 }), (published) => {
        const model = storyOf(published);
        const event = model.byId.get("e")!;
        const first = firstPublication(model, event)?.when.parsed;
        const others = event.sources.flatMap((id) => {
          const read = modelOf(parseStory({ events: [{ title: "S", when: { edtf: model.sources.get(id)?.published ?? "" } }] }).story);
          return read.events[0]?.when.parsed ?? [];
        });
        expect(first === undefined).toBe(others.length === 0);
        for (const other of others) {
          expect(orderOf(other, first as Edtf)).not.toBe("before");
          expect(boundsOf(other).latest ?? Infinity).toBeGreaterThanOrEqual(boundsOf(first as Edtf).latest ?? Infinity);
        }
      }),
      { seed: 13, numRuns: 300 },
    );
  });

  test("order by publication, of one day by their own dates", () => {
    const sources = ["2024-03-01", "2024-02-01", "2024-03-01"].map((published, index) => ({ id: `s${index}`, publisher: "P", published }));
    const events = ["2021", "2022", "2020"].map((edtf, index) => ({ id: `e${index}`, title: "E", when: { edtf }, sources: [`s${index}`] }));
    const model = modelOf(parseStory({ sources, events: [...events, { id: "none", title: "N", when: { edtf: "2024-02-10" } }] }).story);
    expect(model.events.map(({ id }) => id)).toEqual(["e2", "e0", "e1", "none"]);
    expect(byPublication(model).events.map(({ id }) => id)).toEqual(["e1", "none", "e2", "e0"]);
  });
});
