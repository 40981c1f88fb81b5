import { describe, expect, test } from "vitest";
import { estimateText } from "../../src/layout/estimate-text.ts";
import { layoutStory } from "../../src/layout/layout.ts";
import { en } from "../../src/locale/en.ts";
import { fr } from "../../src/locale/fr.ts";
import { tickLabels } from "../../src/scene/tick-labels.ts";
import { tellerFor } from "./told.ts";

function labels(dates: readonly string[], locale = en, width = 900): string[] {
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
  return tickLabels(layoutStory(input, { width, metrics }), locale, metrics)
    .map(({ label }) => label)
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

  test("the first label names its year, whatever the step", () => {
    expect(labels(["2024-05-28", "2024-06-05"])[0]).toMatch(/2024/);
    expect(labels(["2023-08-01", "2023-11-01"])[0]).toMatch(/2023/);
    expect(labels(["2024-11-17T07:00:00", "2024-11-17T13:00:00"])[0]).toMatch(/2024/);
  });

  test("a label that would touch its neighbour or leave the picture is left out", () => {
    for (const width of [320, 500, 900]) {
      const made = labels(["2024-01-01", "2024-01-03"], en, width);
      expect(made.length).toBeGreaterThan(0);
    }
  });
});
