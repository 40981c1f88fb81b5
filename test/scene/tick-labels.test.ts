import { describe, expect, test } from "vitest";
import { estimateText } from "../../src/layout/estimate-text.ts";
import { layoutStory } from "../../src/layout/layout.ts";
import type { TextMetrics } from "../../src/layout/text-metrics.ts";
import { en } from "../../src/locale/en.ts";
import { fr } from "../../src/locale/fr.ts";
import type { LabelledTick } from "../../src/scene/scene.ts";
import { tickLabels } from "../../src/scene/tick-labels.ts";
import { tellerFor } from "./told.ts";

function ticksOf(dates: readonly string[], locale = en, width = 900): { ticks: LabelledTick[]; metrics: TextMetrics } {
  const { model } = tellerFor({ events: dates.map((edtf) => ({ title: "T", when: { edtf } })) });
  const metrics = estimateText();
  const input = {
    extents: model.extents,
    lanes: model.laneOf,
    importance: model.importance,
    laneLabels: [undefined],
    badge: () => undefined,
    label: () => ({ title: "T", note: "n" }),
  };
  return { ticks: tickLabels(layoutStory(input, { width, metrics }), locale, metrics), metrics };
}

function labels(dates: readonly string[], locale = en): string[] {
  return ticksOf(dates, locale)
    .ticks.map(({ label }) => label)
    .filter((label) => label !== "");
}

describe("tickLabels(layout, locale, metrics)", () => {
  test.each([
    ["months, years in full", ["2023-07-01", "2024-07-01"], en, ["2024", "Apr", "July"]],
    ["in French", ["2023-11-01", "2024-03-01"], fr, ["2024", "févr."]],
    ["days, the first with its month and year", ["2024-05-28", "2024-06-05"], en, ["June"]],
    ["hours", ["2024-11-17T07:00:00", "2024-11-17T13:00:00"], en, ["09:00", "12:00"]],
    ["years", ["1990", "2020"], en, ["1995", "2010"]],
    ["before the common era: round years as readers count them", ["-0500", "0500"], en, ["1 CE"]],
    ["a thousand million years", ["Y1000000000", "2024"], en, ["500,000,000 CE"]],
  ])("%s", (_, dates, locale, expected) => {
    const made = labels(dates, locale);
    for (const label of expected) expect(made.join(" | ")).toContain(label);
    expect(made.join()).not.toMatch(/NaN|undefined/);
  });

  test("a label that would leave the picture stands before its tick", () => {
    const { ticks } = ticksOf(["2020-01-01", "2024-01-01"], en, 400);
    const last = ticks[ticks.length - 1];
    expect(last?.label).not.toBe("");
    expect(last?.labelX).toBeLessThan(last?.x ?? 0);
  });

  test("the first label names its year, whatever the step", () => {
    expect(labels(["2024-05-28", "2024-06-05"])[0]).toMatch(/2024/);
    expect(labels(["2023-08-01", "2023-11-01"])[0]).toMatch(/2023/);
    expect(labels(["2024-11-17T07:00:00", "2024-11-17T13:00:00"])[0]).toMatch(/2024/);
  });

  test.each([
    ["2024-11-17T07:00:00", "2024-11-17T13:00:00", true],
    ["1990", "2020", false],
  ])("%s to %s: no label touches its neighbour or leaves the picture", (first, last, isCrowded) => {
    let leftOut = 0;
    for (let width = 160; width < 900; width += 20) {
      const { ticks, metrics } = ticksOf([first, last], en, width);
      const shown = ticks.filter(({ label }) => label !== "");
      const edges = shown.map(({ labelX, label, isYear }) => [labelX, labelX + metrics.width(label, isYear ? "lane" : "axis")]);
      for (const [index, [, right = NaN]] of edges.entries()) expect(right).toBeLessThan(edges[index + 1]?.[0] ?? width);
      leftOut += ticks.length - shown.length;
    }
    expect(leftOut > 0).toBe(isCrowded);
  });
});
