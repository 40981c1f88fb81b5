import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayFromCivil } from "../../src/date/index.ts";
import { clusterHeight } from "../../src/layout/fill-strip.ts";
import { gap } from "../../src/layout/lane.ts";
import { clusterHalf, layoutStory, type Layout, type LayoutInput } from "../../src/layout/layout.ts";
import { markHeight } from "../../src/layout/mark-geometry.ts";
import { boxesOf, layoutQuality, type Box } from "../../src/layout/quality.ts";
import { stillLayout } from "../../src/layout/still-layout.ts";
import { inputOf, metrics, stories, type Item } from "./random-stories.ts";

const plain: Item = {
  edtf: "2024-06-20",
  asOf: undefined,
  lane: 0,
  importance: 2,
  badge: undefined,
  title: "Engines reach the plant",
  note: "20 June 2024",
};

function many(count: number, item: (index: number) => Partial<Item>): Item[] {
  return Array.from({ length: count }, (_, index) => ({ ...plain, title: `Event ${index}`, ...item(index) }));
}

const inside = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

/** Every pair, compared. */
function naiveOverlaps(layout: Layout): string[] {
  const { labels, marks, clusters } = boxesOf(layout);
  const all = [
    ...labels.map((box) => ["label", box] as const),
    ...marks.map((box) => ["mark", box] as const),
    ...clusters.map((box) => ["cluster", box] as const),
  ];
  const found: string[] = [];
  for (const [index, [name, box]] of all.entries()) {
    for (const [otherName, other] of all.slice(index + 1))
      if (inside(box, other)) found.push(`${name} on ${otherName}: ${JSON.stringify([box, other])}`);
  }
  return found;
}

/** What is wrong with a layout, in words; nothing for a right one. */
function faults(layout: Layout, input: LayoutInput): string[] {
  const found = naiveOverlaps(layout);
  const [left, right] = layout.plot;
  const { labels, marks, clusters } = boxesOf(layout);
  for (const box of labels)
    if (box.left < left || box.right > right || box.top < layout.axisY || box.bottom > layout.height)
      found.push(`label outside: ${JSON.stringify(box)}`);
  for (const box of marks)
    if (box.left < left - 0.001 || box.right > right + 0.001 || box.top < layout.axisY || box.bottom > layout.height)
      found.push(`mark outside: ${JSON.stringify(box)}`);
  for (const box of clusters)
    // In a still picture it stands under the name of its lane.
    if (
      box.left < (layout.clusters.length > 0 && layout.clusters[0]?.x === clusterHalf ? -2 : left) ||
      box.right > right ||
      box.bottom > layout.height
    )
      found.push(`cluster outside: ${JSON.stringify(box)}`);
  const seen = new Uint8Array(input.extents.length);
  for (const mark of layout.marks) if (mark.label !== undefined) seen[mark.item] = (seen[mark.item] ?? 0) + 1;
  for (const cluster of layout.clusters) for (const item of cluster.items) seen[item] = (seen[item] ?? 0) + 1;
  for (const [item, times] of seen.entries()) if (times !== 1) found.push(`item ${item} is told ${times} times`);
  const drawn = layout.marks.map((mark) => mark.item);
  if (new Set(drawn).size !== drawn.length) found.push("a mark is drawn twice");
  if (drawn.some((item, index) => index > 0 && item < (drawn[index - 1] ?? 0))) found.push("marks are not in reading order");
  for (const mark of layout.marks) {
    const lane = layout.lanes[input.lanes[mark.item] ?? 0];
    if (lane === undefined || mark.y < lane.top || mark.y > lane.bottom) found.push(`mark ${mark.item} is outside its lane`);
    if (mark.label !== undefined && (mark.label.y < (lane?.top ?? 0) || mark.label.y + mark.label.height > (lane?.bottom ?? 0)))
      found.push(`the label of ${mark.item} is outside its lane`);
  }
  for (const [index, lane] of layout.lanes.entries()) {
    const before = layout.lanes[index - 1];
    if (lane.top >= lane.bottom || (before !== undefined && lane.top < before.bottom))
      found.push(`lane ${index} is not below the one before`);
  }
  return found;
}

function solid(text: string): string {
  return text.replace(/\s/g, "");
}

describe("layoutStory(input, options)", () => {
  test("overlaps nothing, loses nothing and leaves the picture nowhere, for any story", () => {
    fc.assert(
      fc.property(stories(40), ({ items, lanes, width }) => {
        const input = inputOf(items, lanes);
        expect(faults(layoutStory(input, { width, metrics }), input)).toEqual([]);
      }),
      { seed: 11, numRuns: 250 },
    );
  });

  test("a picture too narrow for any label is as wide as its labels", () => {
    for (const { items, lanes } of fc.sample(stories(12), { seed: 5, numRuns: 20 })) {
      const input = inputOf(items, lanes);
      for (const width of [1, 50, 80, 120, 150]) {
        const layout = layoutStory(input, { width, metrics });
        expect(layout.width).toBeGreaterThanOrEqual(width);
        for (const { label } of layout.marks) expect((label?.x ?? 0) + (label?.width ?? 0)).toBeLessThanOrEqual(layout.width);
      }
    }
  });

  test("keeps its room between a mark and its own label", () => {
    fc.assert(
      fc.property(stories(30), ({ items, lanes, width }) => {
        for (const { label, geometry } of layoutStory(inputOf(items, lanes), { width, metrics }).marks) {
          if (label?.side === "right") expect(label.x - geometry.right).toBeGreaterThanOrEqual(gap);
          if (label?.side === "left") expect(geometry.left - label.x - label.width).toBeGreaterThanOrEqual(gap);
        }
      }),
      { seed: 14, numRuns: 100 },
    );
  });

  test("draws nothing of what lies further outside the days shown than whole numbers of 32 bits reach", () => {
    const day = (at: number): LayoutInput["extents"][number] => ({
      form: "point",
      from: at,
      to: at,
      start: "square",
      end: "square",
      startUnit: undefined,
      endUnit: undefined,
      members: [],
      hollow: false,
    });
    const input: LayoutInput = {
      extents: [day(0.5), day(2 ** 32 / 960 + 0.25), day(-(2 ** 32) / 960 + 0.75)],
      lanes: [0, 0, 0],
      importance: [2, 2, 2],
      laneLabels: [undefined],
      badge: () => undefined,
      label: () => ({ title: "T", note: "n" }),
    };
    expect(layoutStory(input, { width: 960, metrics, domain: [0, 1] }).marks.map(({ item }) => item)).toEqual([0]);
  });

  test("keeps all that in a still picture, in which the most important have a label and one +n a lane counts the others", () => {
    let added = 0;
    fc.assert(
      fc.property(stories(60), fc.integer({ min: 0, max: 60 }), ({ items, lanes, width }, labels) => {
        const input = inputOf(items, lanes);
        const layout = layoutStory(input, { width, metrics, still: stillLayout(labels) });
        expect(faults(layout, input)).toEqual([]);
        const labelled = layout.marks.filter(({ label }) => label !== undefined);
        // A label that takes no room is added to those that were asked for.
        expect(labelled.length).toBeGreaterThanOrEqual(Math.min(labels, items.length));
        added += labelled.length - Math.min(labels, items.length);
        const least = Math.min(...labelled.map(({ item }) => input.importance[item] ?? 0));
        const others = layout.marks.filter(({ label }) => label === undefined).map(({ item }) => input.importance[item] ?? 0);
        if (labelled.length === labels) expect(Math.max(...others)).toBeLessThanOrEqual(least);
        expect(new Set(layout.clusters.map(({ lane }) => lane)).size).toBe(layout.clusters.length);
      }),
      { seed: 12, numRuns: 250 },
    );
    expect(added).toBeGreaterThan(20);
  });

  test("keeps marks without a label apart from the labels of others in a still picture, and nothing lower than in one to work with", () => {
    fc.assert(
      fc.property(stories(40), fc.integer({ min: 0, max: 20 }), ({ items, lanes, width }, labels) => {
        const input = inputOf(items, lanes);
        const still = layoutStory(input, { width, metrics, still: stillLayout(labels) });
        const { labels: boxes } = boxesOf(still);
        for (const { label, y, geometry } of still.marks) {
          if (label !== undefined) continue;
          const around = { left: geometry.left - 12, right: geometry.right + 12, top: y, bottom: y + markHeight };
          expect(boxes.filter((box) => inside(box, around))).toEqual([]);
        }
        expect(still.height).toBeLessThanOrEqual(layoutStory(input, { width, metrics }).height + lanes.length * clusterHeight);
      }),
      { seed: 13, numRuns: 150 },
    );
  });

  test("writes every label in full: no character is cut", () => {
    fc.assert(
      fc.property(stories(20), ({ items, lanes, width }) => {
        const input = inputOf(items, lanes);
        for (const { item, label } of layoutStory(input, { width, metrics }).marks) {
          if (label === undefined) continue;
          const text = input.label(item);
          expect(solid(label.titleLines.join(""))).toBe(solid(text.title));
          expect(solid(label.noteLines.join(""))).toBe(solid(text.note));
          for (const line of label.titleLines) expect(metrics.width(line, "title")).toBeLessThanOrEqual(label.width);
          for (const line of label.noteLines) expect(metrics.width(line, "note")).toBeLessThanOrEqual(label.width);
        }
      }),
      { seed: 13, numRuns: 100 },
    );
  });

  test("labels everything in a lane of up to 24 events", () => {
    fc.assert(
      fc.property(stories(24), ({ items, lanes, width }) => {
        expect(layoutStory(inputOf(items, lanes), { width, metrics }).clusters).toEqual([]);
      }),
      { seed: 14, numRuns: 100 },
    );
  });

  test("gives the same picture for the same story, in whatever order its events are written", () => {
    const orders = stories(30).chain(({ items, lanes, width }) => {
      const named = items.map((item, index) => ({ ...item, title: `${index} ${item.title}` }));
      return fc.record({
        named: fc.constant(named),
        shuffled: fc.shuffledSubarray(named, { minLength: named.length }),
        lanes: fc.constant(lanes),
        width: fc.constant(width),
      });
    });
    fc.assert(
      fc.property(orders, ({ named, shuffled, lanes, width }) => {
        expect(JSON.stringify(layoutStory(inputOf(shuffled, lanes), { width, metrics }))).toBe(
          JSON.stringify(layoutStory(inputOf(named, lanes), { width, metrics })),
        );
      }),
      { seed: 15, numRuns: 60 },
    );
  });

  test("shows only what lies in the days asked for, and keeps its labels in the picture", () => {
    fc.assert(
      fc.property(stories(30), fc.double({ min: 0, max: 0.8, noNaN: true }), ({ items, lanes, width }, share) => {
        const input = inputOf(items, lanes);
        const [first, last] = layoutStory(input, { width, metrics }).scale.domain;
        const from = first + (last - first) * share;
        const layout = layoutStory(input, { width, metrics, domain: [from, from + (last - first) * 0.2] });
        expect(layout.scale.domain[0]).toBe(from);
        expect(
          naiveOverlaps({ ...layout, marks: layout.marks.filter(({ label }) => label !== undefined) }).filter((fault) =>
            fault.includes("label"),
          ),
        ).toEqual([]);
        for (const { geometry, label } of layout.marks) {
          expect(geometry.right >= layout.plot[0] && geometry.left <= layout.plot[1]).toBe(true);
          if (label !== undefined) expect(label.x >= layout.plot[0] && label.x + label.width <= layout.plot[1]).toBe(true);
        }
      }),
      { seed: 16, numRuns: 100 },
    );
  });

  const day = (index: number): string =>
    `2024-${String(1 + (index % 12)).padStart(2, "0")}-${String(1 + ((index * 7) % 28)).padStart(2, "0")}`;
  const cases: readonly [name: string, items: Item[], lanes: (string | undefined)[]][] = [
    ["no event", [], []],
    ["no event in a lane", [], ["Empty"]],
    ["one event", [plain], [undefined]],
    ["ten events on one day", many(10, () => ({})), ["A lane"]],
    ["a hundred events on one day", many(100, () => ({})), ["A lane"]],
    ["500 lanes", many(500, (index) => ({ lane: index, edtf: day(index) })), Array.from({ length: 500 }, (_, lane) => `Lane ${lane}`)],
    ["2,000 events in one lane", many(2000, (index) => ({ edtf: day(index), importance: 1 + (index % 3) })), ["A lane"]],
    ["titles of 600 characters", many(6, (index) => ({ edtf: day(index), title: "lorem ipsum dolor ".repeat(34) })), ["A lane"]],
    ["words of 200 characters", many(6, (index) => ({ edtf: day(index), title: "x".repeat(200) })), ["A lane"]],
    ["Chinese titles", many(20, (index) => ({ edtf: day(index), title: "日本将库波尔公司列入制裁名单，并公布了相关文件。" })), ["制裁"]],
    ["Arabic titles", many(20, (index) => ({ edtf: day(index), title: "اتهمت الوزارة الشركة بتوريد المحركات عبر وسيط" })), ["العقوبات"]],
    ["no title and no note", many(20, (index) => ({ edtf: day(index), title: "", note: "" })), ["A lane"]],
    ["only dates without limits", many(6, (index) => ({ edtf: index % 2 === 0 ? "../.." : "/.." })), ["A lane"]],
    [
      "years before and after the common era",
      many(20, (index) => ({ edtf: index < 10 ? `-0${100 + index * 37}` : `0${100 + index * 37}` })),
      ["A lane"],
    ],
    ["millions of years", many(9, (index) => ({ edtf: `Y-${(index + 1) * 7_000_000}` })), ["A lane"]],
    ["the hours of one day", many(12, (index) => ({ edtf: `2024-06-20T${String(8 + index).padStart(2, "0")}:15:00` })), ["A lane"]],
    [
      "counted bars at both ends",
      many(8, (index) => ({ edtf: index % 2 === 0 ? "2024-01-01/2024-01-02" : "2024-12-30/2024-12-31", badge: "≥ 1000" })),
      ["A lane"],
    ],
    [
      "approximate years at both ends",
      [
        { ...plain, edtf: "1950~" },
        { ...plain, edtf: "2020~" },
        { ...plain, edtf: "1950~/2020%", badge: "≥ 7" },
      ],
      ["A lane"],
    ],
  ];
  const widths = [320, 390, 599, 640, 799, 800, 960, 1440, 2000];

  test.each(cases)("is right at every width for %s", (_name, items, lanes) => {
    const input = inputOf(items, lanes);
    for (const width of widths) {
      const layout = layoutStory(input, { width, metrics });
      expect([width, faults(layout, input)]).toEqual([width, []]);
      expect([layout.height, ...layout.ticks.map((tick) => tick.x)].every(Number.isFinite)).toBe(true);
    }
  });

  test("says the same as the quality functions", () => {
    for (const [, items, lanes] of cases) {
      const input = inputOf(items, lanes);
      const quality = layoutQuality(layoutStory(input, { width: 960, metrics }), items.length);
      expect(quality.overlaps).toBe(0);
      expect(quality.outside).toBe(0);
    }
  });

  test("keeps labels beside their marks and hides few: a crowded year, 24 and 60 events in three lanes", () => {
    const crowd = (count: number): LayoutInput =>
      inputOf(
        many(count, (index) => ({
          edtf: day(index * 5 + 3),
          lane: index % 3,
          importance: 1 + (index % 3),
          title: `The ministry answers question number ${index} of the committee`,
        })),
        ["One", "Two", "Three"],
      );
    for (const [count, width, hidden] of [
      [24, 960, 0],
      [60, 960, 0],
      [60, 640, 0],
      [300, 960, 0.77],
    ] as const) {
      const quality = layoutQuality(layoutStory(crowd(count), { width, metrics }), count);
      expect(quality.displacement).toBeLessThan(6.6);
      expect(quality.hidden).toBeLessThanOrEqual(hidden);
    }
  });

  test("labels the most important first where room is short", () => {
    const input = inputOf(
      many(400, (index) => ({ importance: index === 371 ? 3 : 1, title: index === 371 ? "The one that matters" : `Event ${index}` })),
      ["A lane"],
    );
    const layout = layoutStory(input, { width: 640, metrics });
    const labelled = layout.marks.flatMap(({ label }) => label ?? []);
    expect(labelled.length).toBeLessThan(90);
    expect(labelled.map(({ titleLines }) => titleLines.join(" "))).toContain("The one that matters");
    const { labelY = NaN } = layout.lanes[0] ?? {};
    expect(Math.max(...labelled.map(({ y, height }) => y + height))).toBeLessThanOrEqual(labelY + 720 + 40);
  });

  test("asks for no label where there is no room for one", () => {
    let asked = 0;
    const input = inputOf(
      many(3000, (index) => ({ edtf: day(index) })),
      ["A lane"],
    );
    const layout = layoutStory({ ...input, label: (item) => ((asked += 1), input.label(item)) }, { width: 960, metrics });
    expect(layout.clusters.reduce((sum, cluster) => sum + cluster.items.length, 0)).toBeGreaterThan(2500);
    expect(asked).toBeLessThan(600);
  });

  test("puts lane labels in a column of their own when wide, above the lane when not", () => {
    const input = inputOf(
      many(3, (index) => ({ edtf: day(index) })),
      ["On the ground"],
    );
    const wide = layoutStory(input, { width: 960, metrics });
    expect(wide.plot[0]).toBeGreaterThan(100);
    const narrow = layoutStory(input, { width: 640, metrics });
    expect(narrow.plot[0]).toBe(0);
    const [lane] = narrow.lanes;
    expect(Math.min(...boxesOf(narrow).labels.map((box) => box.top))).toBeGreaterThan((lane?.labelY ?? 0) + 15);
    expect(layoutStory(inputOf([plain], [undefined]), { width: 960, metrics }).plot[0]).toBe(0);
  });

  test("places days where the scale says, and open ends at the edge of the plot", () => {
    const input = inputOf(
      [
        { ...plain, edtf: "2024-01-01" },
        { ...plain, edtf: "2024-34/.." },
        { ...plain, edtf: "2025-01-01" },
      ],
      ["A lane"],
    );
    const layout = layoutStory(input, { width: 960, metrics });
    const [first, open] = layout.marks;
    expect(((first?.geometry.from ?? 0) + (first?.geometry.to ?? 0)) / 2).toBeCloseTo(
      layout.scale.position(dayFromCivil(2024, 1, 1) + 0.5),
    );
    expect(open?.geometry.from).toBeCloseTo(layout.scale.position(dayFromCivil(2024, 4, 1)));
    expect(open?.geometry.to).toBe(layout.plot[1]);
  });
});
