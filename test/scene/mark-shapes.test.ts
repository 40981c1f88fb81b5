import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayFromCivil, parseEdtf } from "../../src/date/index.ts";
import { markGeometry } from "../../src/layout/mark-geometry.ts";
import { timeScale } from "../../src/layout/time-scale.ts";
import { extentOf, type Extent } from "../../src/model/extent.ts";
import { glyphOf, glyphPath, type Glyph } from "../../src/scene/glyph.ts";
import { markShapes, type Shape } from "../../src/scene/mark-shapes.ts";
import { miniature } from "../../src/scene/miniature.ts";
import { inputOf, stories } from "../layout/random-stories.ts";
import { pathBox, type PathBox } from "./path-box.ts";

function extent(text: string, asOf?: string): Extent {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.error.message}`);
  const horizon = asOf === undefined ? undefined : parseEdtf(asOf);
  return extentOf(result.value, horizon?.ok === true && horizon.value.type === "date" ? horizon.value.latest : undefined);
}

const first = dayFromCivil(2024, 1, 1);
/** One pixel is one day. */
const scale = timeScale([first - 200, first + 800], [0, 1000]);

function shapes(text: string, options: { readonly asOf?: string; readonly counted?: boolean; readonly glyph?: Glyph } = {}): Shape[] {
  const one = extent(text, options.asOf);
  return markShapes(one, options.glyph ?? "disc", options.counted ?? false, markGeometry(one, scale, 0), scale);
}

/** "solid 30..121" for each shape: how it is painted and where, from the mark's first day; then where it fades. */
function drawn(list: readonly Shape[]): string[] {
  return list.map(({ path, paint, fade }) => {
    const { left, right } = pathBox(path);
    return `${paint} ${left}..${right}${fade === undefined ? "" : ` fading to its ${fade}`}`;
  });
}

describe("markShapes(extent, glyph, counted, geometry, scale)", () => {
  test.each<[edtf: string, asOf: string | undefined, expected: string[]]>([
    ["2024-06-20", undefined, ["solid -5..5"]],
    ["2024-06-20?", undefined, ["hollow -5..5"]],
    ["2024-06-20~", undefined, ["solid -20..-7 fading to its start", "solid 7..20 fading to its end", "solid -5..5"]],
    // A unit: pale, the whole of it, and nothing in its middle.
    ["2024-06", undefined, ["pale 0..30"]],
    ["2024-34", undefined, ["pale 0..91"]],
    ["2024-34?", undefined, ["hollow 0..91"]],
    ["2024-06~", undefined, ["pale -15..0 fading to its start", "pale 30..45 fading to its end", "pale 0..30"]],
    ["2024-06-01/2024-06-30", undefined, ["solid 0..30"]],
    // Solid only where it is certain: from the end of the first quarter to the start of the last month.
    ["2024-34/2024-12", undefined, ["pale 0..91", "pale 244..275", "solid 91..244"]],
    ["2024-34/2025-09-25", "2025-09-25", ["pale 0..91", "solid 91..539", "cap 541.5..541.5"]],
    ["2024-34/..", "2025-09-25", ["pale 0..91", "solid 91..539", "cap 541.5..541.5"]],
    ["2024-34/..", undefined, ["pale 0..91", "solid 91..709"]],
    ["/2024-34", undefined, ["pale 44..135", "solid 0..44"]],
    ["2024-34/", undefined, ["pale 0..91", "solid 91..135"]],
    // Both ends in one unit: no day of it is certain.
    ["2024-34/2024-05", undefined, ["pale 0..61"]],
    ["2024-06~/2024-08-15", undefined, ["solid -15..30 fading to its start", "solid 30..76"]],
    ["[2024-06-20,2024-07-20]", undefined, ["solid 6..36", "hollow 1..11", "hollow 31..41"]],
    ["{2024-06-20,2024-07-20}", undefined, ["solid 6..36", "solid 1..11", "solid 31..41"]],
    ["[2024-06,2024-09]", undefined, ["solid 15..107", "hollow 0..30", "hollow 92..122"]],
    ["[2024-06-10..2024-06-30]", undefined, ["solid 0..21", "frame 0..4.5", "frame 16.5..21"]],
    ["[..2024-06-30]", undefined, ["solid 0..44 fading to its start", "frame 39.5..44"]],
    ["[2024-06-10..]", undefined, ["solid 0..44 fading to its end", "frame 0..4.5"]],
    ["[2024-05~..2024-08]", undefined, ["solid -14..0 fading to its start", "solid 0..123", "frame 118.5..123"]],
  ])("%s as of %s", (text, asOf, expected) => {
    expect(drawn(shapes(text, asOf === undefined ? {} : { asOf }))).toEqual(expected);
  });

  test.each<[edtf: string, expected: string[]]>([
    ["2024-06-01/2024-08-31", ["hatch 0..92", "frame 0..92"]],
    ["2024", ["hatch 0..366", "frame 0..366"]],
    ["2024-34/2024-12-31", ["hatch 91..275", "hatch-pale 0..91", "frame 0..275"]],
    ["2024-06~/2024-08-31", ["hatch 30..92", "hatch-pale 0..30", "hatch -15..0 fading to its start", "frame 0..92"]],
    ["[2024-06-10..2024-06-30]", ["hatch 0..21", "frame 0..4.5", "frame 16.5..21"]],
  ])("%s, counted: hatched, never dots", (text, expected) => {
    expect(drawn(shapes(text, { counted: true }))).toEqual(expected);
  });

  test("an open end is an arrow and an unknown end is ragged, at either side", () => {
    const end = (text: string): number => {
      const path = shapes(text).find(({ paint }) => paint === "solid")?.path ?? "";
      return pathBox(path).bottom;
    };
    // An arrow's head is higher than the bar; teeth are not.
    expect([end("2024-06-01/.."), end("../2024-06-01"), end("2024-06-01/"), end("/2024-06-01")]).toEqual([8, 8, 5, 5]);
    const paths = ["2024-06-01/", "/2024-06-01", "2024-06-01/2024-07-14"].map((text) => shapes(text)[0]?.path ?? "");
    expect(paths.map((path) => (path.match(/l/g) ?? []).length)).toEqual([4, 4, 0]);
  });

  test("between two tails no end is stroked: a season and an approximate month have none", () => {
    const dashes = ["2024-06", "2024-06~", "2024-21"].map((text) => shapes(text).map(({ dash }) => dash));
    expect(dashes).toEqual([[undefined], [undefined, undefined, "15 10 30 10"], [undefined, undefined, "61 10 122 10"]]);
  });

  test("no number has more than one decimal", () => {
    const odd = timeScale([first - 200, first + 800], [0, 777]);
    for (const text of ["2024-06~", "2024-21", "2024-06~/2024-08", "[2024-06-10..2024-06-30]", "2024-34/.."]) {
      for (const counted of [false, true]) {
        const one = extent(text);
        const drawnNumbers = markShapes(one, "disc", counted, markGeometry(one, odd, 0), odd).map(({ path, dash = "" }) => path + dash);
        expect(drawnNumbers.join(" ")).not.toMatch(/\.\d\d/);
      }
    }
  });

  test("paper stands between a bar and the cap that ends with its day", () => {
    const [bar, cap] = shapes("2024-06-01/..", { asOf: "2024-07-30" });
    expect([pathBox(bar?.path ?? "").right, pathBox(cap?.path ?? "").right]).toEqual([56, 58.5]);
  });

  test("a month is never drawn as a day, however small the scale", () => {
    const far = timeScale([first - 20_000, first + 20_000], [0, 1000]);
    const one = extent("[2024-06,2024-09]");
    const members = markShapes(one, "disc", false, markGeometry(one, far, 0), far).slice(1);
    for (const { path } of members) expect(path).not.toContain("a");
    expect(members.map(({ path }) => Math.round(pathBox(path).right - pathBox(path).left))).toEqual([5, 5]);
  });

  test("the glyph of an exact day says the kind of event, and no other form takes it", () => {
    for (const glyph of ["disc", "flag", "diamond", "bubble"] as const) {
      expect(shapes("2024-06-20", { glyph })).toEqual([{ path: glyphPath(glyph), paint: "solid" }]);
      expect(shapes("2024-06", { glyph })).toEqual(shapes("2024-06"));
      expect(shapes("2024-34/..", { glyph })).toEqual(shapes("2024-34/.."));
    }
  });

  test("hatching keeps inside its bar", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (start, length) => {
        const [day] = ["2024-01-01"];
        const one: Extent = { ...extent(`${day}/${day}`), from: first + start, to: first + start + length + 1 };
        const geometry = markGeometry(one, scale, 0);
        const hatch = markShapes(one, "disc", true, geometry, scale).find(({ paint }) => paint === "hatch");
        if (hatch === undefined || hatch.path === "") return;
        const box = pathBox(hatch.path);
        expect(box.left).toBeGreaterThanOrEqual(-0.06);
        expect(box.right).toBeLessThanOrEqual(geometry.to - geometry.from + 0.06);
        expect([box.top >= -5.06, box.bottom <= 5.06]).toEqual([true, true]);
      }),
      { seed: 51 },
    );
  });

  const boxOf = (list: readonly Shape[]): PathBox => {
    const boxes = list.filter(({ path }) => path !== "").map(({ path }) => pathBox(path));
    return {
      left: Math.min(...boxes.map((box) => box.left)),
      right: Math.max(...boxes.map((box) => box.right)),
      top: Math.min(...boxes.map((box) => box.top)),
      bottom: Math.max(...boxes.map((box) => box.bottom)),
    };
  };

  test("draws inside the room that the layout keeps, for any date, counted or not", () => {
    fc.assert(
      fc.property(
        stories(1),
        fc.boolean(),
        fc.constantFrom<Glyph>("disc", "flag", "diamond", "bubble"),
        ({ items, width }, counted, glyph) => {
          const [one] = inputOf(items, ["A lane"]).extents;
          if (one === undefined) return;
          const ends = [one.from, one.to, one.startUnit?.to ?? one.from].filter(Number.isFinite);
          const [low, high] = ends.length === 0 ? [0, 365] : [Math.min(...ends), Math.max(...ends)];
          const wide = timeScale([low - (high - low + 5) / 4, high + (high - low + 5) / 4], [0, width]);
          const geometry = markGeometry(one, wide, 0);
          const origin = one.form === "point" ? (geometry.from + geometry.to) / 2 : geometry.from;
          const box = boxOf(markShapes(one, glyph, counted, geometry, wide));
          expect(box.left + origin).toBeGreaterThanOrEqual(geometry.left - 0.6);
          expect(box.right + origin).toBeLessThanOrEqual(geometry.right + 0.6);
          expect([box.top >= -9, box.bottom <= 9]).toEqual([true, true]);
        },
      ),
      { seed: 52, numRuns: 1000 },
    );
  });
});

describe("glyphPath(glyph, x)", () => {
  test.each<Glyph>(["disc", "flag", "diamond", "bubble"])("%s is about 12 px in size, with its middle at x", (glyph) => {
    const box = pathBox(glyphPath(glyph));
    expect([box.left, box.right, box.top, box.bottom].every((edge) => Math.abs(edge) >= 4.5 && Math.abs(edge) <= 7)).toBe(true);
    const moved = pathBox(glyphPath(glyph, 30));
    expect([moved.left - 30, moved.right - 30].map((edge) => Math.round(edge * 10) / 10)).toEqual([box.left, box.right]);
    expect([moved.top, moved.bottom]).toEqual([box.top, box.bottom]);
  });
});

describe("glyphOf(role, kind)", () => {
  test.each<[role: string | undefined, kind: string | undefined, glyph: Glyph]>([
    [undefined, undefined, "disc"],
    ["event", undefined, "disc"],
    ["event", "strike", "disc"],
    ["publication", undefined, "flag"],
    ["publication", "sanction", "flag"],
    ["statement", "court", "bubble"],
    ["event", "sanction", "diamond"],
    [undefined, "Sanctions", "diamond"],
    ["event", "toString", "disc"],
  ])("%s, %s: %s", (role, kind, glyph) => {
    expect(glyphOf(role, kind)).toBe(glyph);
  });
});

describe("miniature(extent, glyph, counted, length)", () => {
  const texts = [
    "2024-06-20",
    "2024-06-20~",
    "2024-06-20?",
    "2024-06",
    "2024~",
    "2024-34?",
    "2024-06/2024-08",
    "2024-34/..",
    "2024-34/",
    "../2024-06-20",
    "/2024",
    "2024-06~/2024-08~",
    "../..",
    "/..",
    "[2024-06-20,2024-06-21]",
    "{2024-06-20,2024-06-25,2024-07-01,2024-08-01}",
    "[2024-06,2024-09]",
    "[2024-06~,2024-09]",
    "[..2025-09-25]",
    "[2024-06..]",
    "[2024-06-20..2024-06-25]",
    "[2024-05~..2024-08]",
    "{1990..1995}",
  ];

  test.each(texts)("%s keeps to its length", (text) => {
    for (const counted of [false, true]) {
      const small = miniature(extent(text), "disc", counted, 40);
      const boxes = small.shapes.filter(({ path }) => path !== "").map(({ path }) => pathBox(path));
      const reach = Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left));
      // The list keeps 4 px free above and below.
      expect(reach).toBeLessThanOrEqual(44);
      expect(small.length).toBeLessThanOrEqual(40);
    }
  });

  test.each(texts)("%s is painted as in the chart", (text) => {
    const paints = (list: readonly Shape[]): string[] => [...new Set(list.map(({ paint, fade }) => `${paint} ${fade ?? ""}`))].sort();
    expect(paints(miniature(extent(text), "disc", false, 40).shapes)).toEqual(paints(shapes(text)));
  });

  test("an approximate month keeps a bar between its fading ends, in a legend too", () => {
    const { shapes: list, length, origin } = miniature(extent("2024-06~"), "disc", false, 26);
    expect([length, origin]).toEqual([26, 6.5]);
    expect(drawn(list)).toEqual(["pale -8..0 fading to its start", "pale 13..21 fading to its end", "pale 0..13"]);
  });

  test("a quarter among several stays longer than a day", () => {
    const [, one] = miniature(extent("[2024-06,2024-09]"), "disc", false, 40).shapes;
    const [, day] = miniature(extent("[2024-06-20,2024-09-20]"), "disc", false, 40).shapes;
    expect(one?.path).not.toContain("a");
    expect(day?.path).toContain("a");
  });
});

describe("a bar that goes on beyond the days shown", () => {
  /** Which of its two ends the outline of a shape has: a path that is not closed has none where it begins, dashes leave out both. */
  const endsOf = ({ path, dash }: Shape): string => {
    if (dash !== undefined) return "none";
    if (path.endsWith("z")) return "both";
    const { left } = pathBox(path);
    return Number(/^M(-?[\d.]+)/.exec(path)?.[1]) === left ? "end" : "start";
  };
  const june = dayFromCivil(2024, 6, 1);
  const day = (month: number): number => dayFromCivil(2024, month, 1);

  test.each<[edtf: string, counted: boolean, days: readonly [number, number], expected: string[]]>([
    ["2024", false, [june, day(9)], ["pale none"]],
    ["2024", false, [june, day(15)], ["pale end"]],
    ["2024", false, [day(-3), june], ["pale start"]],
    ["2024", false, [day(-3), day(15)], ["pale both"]],
    ["2024?", false, [june, day(15)], ["hollow end"]],
    ["2024~", false, [june, day(11)], ["pale none"]],
    ["2024~", false, [day(6), day(9)], ["pale none"]],
    ["2024", true, [june, day(9)], ["frame none"]],
    ["2024", true, [june, day(15)], ["frame end"]],
    ["2023/2025", false, [day(-6), day(15)], ["pale end", "pale start", "solid both"]],
    ["2024-06-20/2024-12-20", false, [day(7), day(15)], ["solid end"]],
    ["2024/..", false, [june, day(15)], ["pale end", "solid both"]],
  ])("%s, counted: %s, days %j", (edtf, counted, days, expected) => {
    const within = timeScale(days, [0, days[1] - days[0]]);
    const one = extent(edtf);
    const found = markShapes(one, "disc", counted, markGeometry(one, within, 0), within);
    const outlined = found.filter(({ paint }) => ["pale", "hollow", "frame", "solid"].includes(paint));
    expect(outlined.map((shape) => `${shape.paint} ${endsOf(shape)}`)).toEqual(expected);
  });
});
