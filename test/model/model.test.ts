import { describe, expect, test } from "vitest";
import { modelOf, type Model } from "../../src/model/model.ts";
import { storyId } from "../../src/model/story-id.ts";
import { parseStory } from "../../src/schema/index.ts";

const model = (story: object): Model => modelOf(parseStory(story).story);
const dated = (...dates: string[]): object[] => dates.map((edtf, index) => ({ id: `${index}:${edtf}`, title: "T", when: { edtf } }));

describe("modelOf(story)", () => {
  test("reads events in time order: bounded above by their latest day, open starts by their end, equal days as written", () => {
    const { events } = model({ events: dated("2024-05-01", "[..2024-03-01]", "../2024-04-01", "2024-01/2024-12", "2024-05-01", "-0044") });
    expect(events.map(({ when }) => when.edtf)).toEqual([
      "-0044",
      "2024-01/2024-12",
      "[..2024-03-01]",
      "../2024-04-01",
      "2024-05-01",
      "2024-05-01",
    ]);
    expect(events.slice(-2).map(({ id }) => id)).toEqual(["0:2024-05-01", "4:2024-05-01"]);
  });

  test("keeps what cannot be read apart, and loses nothing", () => {
    const made = model({ events: dated("2024", "soon", "2023-02-29") });
    expect(made.events).toHaveLength(1);
    expect(made.unplaced.map(({ when }) => when.edtf)).toEqual(["soon", "2023-02-29"]);
  });

  test("lanes: declared ones by order, then named ones as the story has them, whatever their names and dates, last what names none; unused ones are left out", () => {
    const made = model({
      lanes: [
        { id: "b", label: "B", order: 2 },
        { id: "a", label: "A", order: 1 },
        { id: "unused", label: "U" },
      ],
      events: ["zzz", "b", undefined, "a", "mmm"].map((lane, index) => ({
        id: `e${index}`,
        title: "T",
        when: { edtf: `202${9 - index}` },
        ...(lane === undefined ? {} : { lane }),
      })),
    });
    expect(made.lanes.map(({ id }) => id)).toEqual(["a", "b", "zzz", "mmm", undefined]);
    expect([...made.laneOf]).toEqual([3, 0, 4, 1, 2]);
  });

  test("importance: as given, else 2, background 1", () => {
    const made = model({
      events: [
        { title: "a", when: { edtf: "2020" }, importance: 3 },
        { title: "b", when: { edtf: "2021" } },
        { title: "c", when: { edtf: "2022" }, background: true },
      ],
    });
    expect([...made.importance]).toEqual([3, 2, 1]);
  });

  test("an event closed by asOf ends there", () => {
    const made = model({ events: [{ title: "a", when: { edtf: "2024-01-01/..", asOf: "2024-03-01" } }] });
    expect(made.extents[0]).toMatchObject({ end: "cap", to: 19784 });
  });

  test.each([
    ["2024/2025-09", "2025-09", "cap"],
    ["2024/2025", "2025", "cap"],
    ["2024/2025-09-30", "2025-09-30", "cap"],
    ["2024/2025-09", "2025-09-30", "pale"],
    ["2024/2025-09-30", "2025-09", "square"],
  ])("the mark of %s as of %s ends with %s: only what the reporting covers whole is closed by it", (edtf, asOf, end) => {
    expect(model({ events: [{ title: "a", when: { edtf, asOf } }] }).extents[0]?.end).toBe(end);
  });
});

describe("storyId(story)", () => {
  test("is the same for the same story, another for another, and fit for an id", () => {
    const parsed = (title: string): string => storyId(parseStory({ title, events: dated("2024") }).story);
    expect(parsed("A")).toBe(parsed("A"));
    expect(parsed("A")).not.toBe(parsed("B"));
    expect(parsed("A")).toMatch(/^dateline-[a-z0-9]+$/);
  });
});
