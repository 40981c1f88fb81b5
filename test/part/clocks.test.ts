import { describe, expect, test } from "vitest";
import { estimateText } from "../../src/layout/estimate-text.ts";
import { en } from "../../src/locale/en.ts";
import { clocksWords } from "../../src/locale/en-parts.ts";
import type { Model } from "../../src/model/model.ts";
import { clocks } from "../../src/part/clocks/clocks.ts";
import { find } from "../../src/part/find/find.ts";
import { lagsMarkup } from "../../src/part/clocks/lags-markup.ts";
import { cardOf } from "../../src/scene/card.ts";
import { chartScene, type DrawnChart } from "../../src/scene/chart-scene.ts";
import { labelTextOf } from "../../src/scene/label-text.ts";
import { legendOf } from "../../src/scene/legend.ts";
import { listScene } from "../../src/scene/list-scene.ts";
import { sentenceOf } from "../../src/scene/sentence.ts";
import { stopsOf } from "../../src/scene/stops.ts";
import { summaryOf } from "../../src/scene/summary.ts";
import { tellerOf, type Teller } from "../../src/scene/teller.ts";
import { koupolModel, tellerFor } from "../scene/told.ts";

const locale = { ...en, words: { ...en.words, ...clocksWords } };
const target = (id: string): string => id;
const reported = (model: Model): Teller => tellerOf(clocks.lens?.(model, { clock: "reported" }, "horizontal") ?? model, locale);
const drawn = (teller: Teller, domain?: readonly [number, number], width = 900): DrawnChart =>
  chartScene(teller, { width, metrics: estimateText(), selected: undefined, target, domain });

const story = {
  sources: [{ id: "daily", publisher: "Daily", published: "2024-09-25" }],
  events: [
    { id: "visits", title: "Visits", when: { edtf: "2024-01-01/2024-06-30" }, sources: ["daily"] },
    { id: "day", title: "Day", when: { edtf: "2024-03-10" }, sources: ["daily"] },
    { id: "by", title: "By", when: { edtf: "[..2024-05-01]" }, sources: ["daily"] },
    { id: "since", title: "Since", when: { edtf: "2024-02-01/.." }, sources: ["daily"] },
    { id: "some", title: "Some", when: { edtf: "../.." }, sources: ["daily"] },
    { id: "same", title: "Same", when: { edtf: "2024-09-25" }, sources: ["daily"] },
    { id: "planned", title: "Planned", when: { edtf: "2024-12-01" }, status: "planned", sources: ["daily"] },
    { id: "silent", title: "Silent", when: { edtf: "2024-07-01" } },
    { id: "report", title: "Report", role: "publication", when: { edtf: "2024-10-01" }, relations: [{ type: "reports", to: "visits" }] },
  ],
};
const teller = reported(tellerFor(story).model);
const event = (id: string) => teller.model.byId.get(id)!;

describe("events by their first publication", () => {
  test.each([
    ["visits", "25 Sept 2024 · happened: 1 Jan – 30 June 2024"],
    ["day", "25 Sept 2024 · happened: 10 Mar 2024"],
    ["since", "25 Sept 2024 · happened: since 1 Feb 2024"],
    ["same", "25 Sept 2024"],
    ["silent", "1 July 2024 · no publication in this story: stays at its own date"],
    ["report", "1 Oct 2024"],
  ])("the label of %s says %s", (id, note) => {
    expect(labelTextOf(teller, event(id)).note.replaceAll("\u00a0", " ")).toBe(note);
  });

  test("the name of a mark says both dates, and each report once", () => {
    expect(sentenceOf(teller, event("visits"))).toBe(
      "Visits: reported 25 September 2024 · happened: 1 January to 30 June 2024. Reported 1 October 2024. 1 source.",
    );
    expect(sentenceOf(teller, event("silent"))).toContain("Silent: 1 July 2024 · no publication in this story: stays at its own date.");
  });

  test("a report that gave the place is not said twice", () => {
    const told = reported(
      tellerFor({
        events: [
          { id: "a", title: "A", when: { edtf: "2023" } },
          { title: "R", role: "publication", when: { edtf: "2024" }, relations: [{ type: "reports", to: "a" }] },
        ],
      }).model,
    );
    expect(sentenceOf(told, told.model.byId.get("a")!)).toBe("A: reported 2024 · happened: 2023. No source given.");
  });

  test("the card still tells when it happened; the summary tells of what happened", () => {
    expect(cardOf(teller, event("day"), target).date).toBe("reported 25 September 2024 · happened: 10 March 2024");
    expect(summaryOf(teller)).toBe(summaryOf(tellerFor(story)));
  });

  test("an event without a title is called by its own date", () => {
    const told = reported(tellerFor({ ...story, events: [{ id: "x", title: "", when: { edtf: "2023-05" }, sources: ["daily"] }] }).model);
    expect(told.title(told.model.events[0]!)).toContain("May 2023");
    expect(told.title(told.model.events[0]!)).not.toContain("2024");
  });

  test("the list goes by publication, under its years", () => {
    const years = listScene(reported(koupolModel), { selected: undefined, isComplete: false, isOpen: false, target }).years;
    expect(years.map(({ label }) => label)).toEqual(["2022", "2024", "2025"]);
    const visits = years.at(-1)?.items.find(({ key }) => key === "visits");
    expect(visits).toMatchObject({ machineDate: "2025-09-25", length: 0 });
    expect(visits?.date).toContain("happened: since Q2\u00a02024");
  });

  test("the keyboard goes by those years too", () => {
    const years = stopsOf(reported(koupolModel), undefined).map(({ year }) => year);
    expect([...new Set(years)]).toEqual([2022, 2024, 2025]);
  });

  test("the legend explains the marks as they are now", () => {
    expect(legendOf(teller).map(({ key }) => key)).toEqual(["disc", "flag", "status-planned"]);
    const sources = [{ id: "s", publisher: "S", published: "[2024-06-01,2024-06-02]" }];
    const told = reported(tellerFor({ sources, events: [{ title: "A", when: { edtf: "{2023-01,2023-02}" }, sources: ["s"] }] }).model);
    expect(legendOf(told).map(({ key }) => key)).toEqual(["one"]);
  });

  test("filtered before or after, the picture is the same", () => {
    const filter = { text: "kupol", lanes: [], statuses: ["reported"], kinds: [] };
    const view = { filter, clock: "reported" } as const;
    const [first, second] = [
      [find, clocks],
      [clocks, find],
    ].map((parts) => parts.reduce((model, part) => part.lens?.(model, view, "horizontal") ?? model, koupolModel));
    expect(first?.events).toEqual(second?.events);
    expect(first?.extents).toEqual(second?.extents);
    expect(first?.laneOf).toEqual(second?.laneOf);
  });

  test("without the clock nothing is different, and the same clock is worked out once", () => {
    expect(clocks.lens?.(koupolModel, {}, "horizontal")).toBe(koupolModel);
    expect(reported(koupolModel).model).toBe(reported(koupolModel).model);
    expect(drawn(tellerOf(koupolModel, locale)).chart).toEqual(drawn(tellerOf(koupolModel, en)).chart);
  });
});

/** The lines of a path as [from, to] on the x axis, by their y. */
function linesIn(path: string): Map<number, [from: number, to: number][]> {
  const lines = new Map<number, [number, number][]>();
  for (const [, x, y, to] of path.matchAll(/M(-?[\d.]+),(-?[\d.]+)H(-?[\d.]+)/g)) {
    const known = lines.get(Number(y)) ?? [];
    if (x !== to) lines.set(Number(y), [...known, [Number(x), Number(to)]]);
  }
  return lines;
}
const pathOf = (model: Model, chart: DrawnChart, index: number): string => {
  const group = lagsMarkup(model, chart);
  const child = group?.children[index];
  return typeof child === "object" ? String(child.attributes["d"]) : "";
};

describe("lagsMarkup(model, drawn)", () => {
  const whole = drawn(teller);
  const { position, domain, range } = whole.layout.scale;
  const halfDay = (range[1] - range[0]) / (domain[1] - domain[0]) / 2;
  const yOf = (id: string): number => whole.chart.marks.find(({ key }) => key === id)!.y;
  const certain = linesIn(pathOf(teller.model, whole, 0));
  const possible = linesIn(pathOf(teller.model, whole, 1));
  const dayOf = (text: string): number => Date.parse(text) / 86_400_000;
  const near = (lines: ReturnType<typeof linesIn>, id: string): number[] => (lines.get(yOf(id)) ?? []).flat().map((x) => Math.round(x));
  const px = (text: string, add = 0): number => Math.round(position(dayOf(text)) + add);
  const edge = px("2024-09-25", halfDay - 6);

  test("nothing by an event's own clock", () => {
    expect(lagsMarkup(koupolModel, drawn(tellerOf(koupolModel, locale)))).toBeUndefined();
  });

  test("whole from a day to the mark", () => {
    expect(near(certain, "day")).toEqual([px("2024-03-10", halfDay), edge]);
    expect(near(possible, "day")).toEqual([]);
  });

  test("in dashes along a stretch, whole after its end", () => {
    expect(near(possible, "visits")).toEqual([px("2024-01-01"), px("2024-07-01")]);
    expect(near(certain, "visits")).toEqual([px("2024-07-01"), edge]);
  });

  test("in dashes to the mark where no end is known; from the only bound that is known", () => {
    expect(near(possible, "since")).toEqual([px("2024-02-01"), edge]);
    expect(near(certain, "by")).toEqual([px("2024-05-02"), edge]);
    expect(near(possible, "by")).toEqual([]);
  });

  test("backwards for what was reported before", () => {
    const [from, to] = near(certain, "planned");
    expect(from).toBe(px("2024-12-01", halfDay));
    expect(to).toBe(edge + 12);
  });

  test("the other way round where time runs from right to left", () => {
    const { chart, layout } = whole;
    const turned = (x: number): number => layout.width - x;
    const marks = layout.marks.map((mark) => {
      const { left, right } = mark.geometry;
      return { ...mark, geometry: { ...mark.geometry, left: turned(right), right: turned(left) } };
    });
    const scale = { ...layout.scale, position: (day: number) => turned(position(day)) };
    const mirrored = { chart, layout: { ...layout, marks, scale, plot: [turned(layout.plot[1]), turned(layout.plot[0])] as const } };
    for (const [index, lines] of [certain, possible].entries()) {
      const back = linesIn(pathOf(teller.model, mirrored, index));
      expect([...back.keys()]).toEqual([...lines.keys()]);
      for (const [y, ends] of lines)
        for (const [line, pair] of ends.entries())
          for (const [end, x] of pair.entries()) expect(back.get(y)?.[line]?.[end]).toBeCloseTo(turned(x), 0);
    }
  });

  test("none without a known day, without a way between, without a publication", () => {
    for (const id of ["some", "same", "silent", "report"]) {
      expect(near(certain, id), id).toEqual([]);
      expect(near(possible, id), id).toEqual([]);
    }
  });

  test("inside the plot in every window, with a tick only where the day is in it", () => {
    for (const [from, to] of [
      ["2024-08-01", "2024-10-10"],
      ["2024-01-15", "2024-09-26"],
      ["2024-09-20", "2024-09-30"],
    ] as const) {
      const cut = drawn(teller, [dayOf(from), dayOf(to)]);
      const { plot } = cut.layout;
      for (const index of [0, 1])
        for (const ends of linesIn(pathOf(teller.model, cut, index)).values())
          for (const x of ends.flat()) expect(x).toSatisfy((at: number) => at >= plot[0] && at <= plot[1]);
      const ticks = pathOf(teller.model, cut, 0).match(/v8/g) ?? [];
      const inside = teller.model.events.filter(({ id }) => {
        const own = teller.model.reported?.get(event(id))?.own;
        const day = own === undefined ? NaN : Number.isFinite(own.from) ? own.from : own.to;
        return id !== "same" && day >= dayOf(from) && day <= dayOf(to);
      });
      expect(ticks).toHaveLength(inside.length);
    }
  });

  test("no label and no other mark stands on a line", () => {
    for (const model of [teller.model, reported(koupolModel).model])
      for (const width of [640, 960, 1440]) {
        const cut = drawn(tellerOf(model, locale), undefined, width);
        const boxes = cut.layout.marks.flatMap(({ label }) => label ?? []);
        for (const index of [0, 1])
          for (const [y, lines] of linesIn(pathOf(model, cut, index)))
            for (const [from, to] of lines)
              for (const box of boxes) {
                const isApart =
                  box.y >= y || box.y + box.height <= y || box.x >= Math.max(from, to) || box.x + box.width <= Math.min(from, to);
                expect(isApart, `${box.titleLines.join(" ")} on a line at ${y}, ${width} px`).toBe(true);
              }
      }
  });
});
