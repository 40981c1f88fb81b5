import { expect, test } from "vitest";
import { estimateText } from "../../src/layout/estimate-text.ts";
import { layoutStory } from "../../src/layout/layout.ts";

const metrics = estimateText();

function lanesAt(width: number, labels: readonly string[]): { label: readonly string[]; isAside: boolean; column: number }[] {
  const input = {
    extents: [],
    lanes: [],
    importance: [],
    laneLabels: labels,
    badge: () => undefined,
    label: () => ({ title: "T", note: "n" }),
  };
  const { lanes, plot } = layoutStory(input, { width, metrics });
  return lanes.map(({ label }) => ({ label, isAside: plot[0] > 0, column: plot[0] }));
}

const words = ["Publications", "Sanctions and legal acts", "Veröffentlichungen", "Правоохранительные органы", "Frappes avec ces drones"];

test.each(words)("%s: no word is broken, beside the lanes or above them, at any width", (name) => {
  for (let width = 320; width <= 1500; width += 7) {
    const [lane] = lanesAt(width, [name, "Lane"]);
    expect({ width, label: lane?.label.join(" ") }).toEqual({ width, label: name });
  }
});

test("a label stands beside its lane where its longest word leaves room for the lanes", () => {
  expect(lanesAt(799, ["Publications"])[0]?.isAside).toBe(false);
  expect(lanesAt(800, ["Publications"])[0]?.isAside).toBe(true);
  expect(lanesAt(800, ["Donaudampfschifffahrtsgesellschaft"])[0]?.isAside).toBe(false);
  expect(lanesAt(1440, ["A", "B"])[0]?.column).toBe(150);
  for (const width of [800, 912, 960, 1440]) expect(lanesAt(width, words)[0]?.column).toBeLessThanOrEqual(width / 5);
});

test("East Asian labels are broken between their characters and stay beside their lanes", () => {
  const [lane] = lanesAt(900, ["中国无人机专家访问俄罗斯工厂"]);
  expect(lane?.isAside).toBe(true);
  expect(lane?.label.length).toBeGreaterThan(1);
});
