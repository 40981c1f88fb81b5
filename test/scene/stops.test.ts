import { describe, expect, test } from "vitest";
import { stopAfter, stopsOf, type Step, type Stop } from "../../src/scene/stops.ts";
import { tellerFor } from "./told.ts";

const stop = (key: string, lane: number, x: number, year: number, title: string): Stop => ({ key, lane, x, year, title });
const stops = [
  stop("a", 0, 10, 2022, "eu sanctions"),
  stop("b", 1, 40, 2023, "reuters reports"),
  stop("c", 0, 50, 2023, "drones arrive"),
  stop("d", 2, 45, 2024, "reaction of china"),
  stop("e", 2, 90, 2024, "strike"),
];

describe("stopAfter(stops, key, step)", () => {
  test.each<[string, Step, string | undefined]>([
    ["a", "next", "b"],
    ["e", "next", undefined],
    ["b", "previous", "a"],
    ["a", "previous", undefined],
    ["c", "first", "a"],
    ["a", "last", "e"],
    ["a", "nextYear", "b"],
    ["b", "nextYear", "d"],
    ["d", "nextYear", undefined],
    ["e", "previousYear", "b"],
    ["c", "previousYear", "a"],
    ["a", "previousYear", undefined],
    ["c", "down", "b"],
    ["b", "down", "d"],
    ["b", "up", "c"],
    ["d", "up", "b"],
    ["a", "up", undefined],
    ["a", { letters: "r" }, "b"],
    ["b", { letters: "r" }, "d"],
    ["d", { letters: "r" }, "b"],
    ["b", { letters: "re" }, "b"],
    ["b", { letters: "rea" }, "d"],
    ["a", { letters: "c" }, "d"],
    ["a", { letters: "q" }, undefined],
  ])("from %s %j leads to %s", (from, step, to) => {
    expect(stopAfter(stops, from, step)).toBe(to);
  });

  test("from nowhere every step leads to the first; without stops to none", () => {
    expect(stopAfter(stops, "gone", "next")).toBe("a");
    expect(stopAfter([], undefined, "next")).toBeUndefined();
  });

  test("in a list, where nothing stands beside another, up and down go along the time", () => {
    const list = stops.map((one) => ({ ...one, lane: 0, x: NaN }));
    expect([stopAfter(list, "b", "down"), stopAfter(list, "b", "up")]).toEqual(["c", "a"]);
  });
});

describe("stopsOf(teller, undefined)", () => {
  test("holds every event in time order, with folded titles", () => {
    const teller = tellerFor({
      events: [
        { id: "late", title: "Zürich", when: { edtf: "2024" } },
        { id: "early", title: "É", when: { edtf: "2023-05" } },
        { id: "never", title: "?", when: { edtf: "nonsense" } },
      ],
    });
    expect(stopsOf(teller, undefined).map(({ key, title, year }) => [key, title, year])).toEqual([
      ["early", "e", 2023],
      ["late", "zurich", 2024],
    ]);
  });
});
