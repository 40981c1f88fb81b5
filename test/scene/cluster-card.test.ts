import { describe, expect, test } from "vitest";
import { estimateText } from "../../src/layout/estimate-text.ts";
import { chartScene } from "../../src/scene/chart-scene.ts";
import { clusterCard } from "../../src/scene/cluster-card.ts";
import { tellerFor } from "./told.ts";

const crowd = (count: number, lane?: string): object[] =>
  Array.from({ length: count }, (_, index) => ({ title: `Event ${index}`, lane, when: { edtf: "2024-05-01" } }));

function clusterOf(events: readonly object[]): { name: string; total: number; card: ReturnType<typeof clusterCard> } {
  const teller = tellerFor({ events });
  const options = { selected: undefined, domain: undefined, laneLimit: undefined, target: (id: string) => id };
  const drawn = chartScene(teller, { ...options, width: 900, metrics: estimateText() });
  const [cluster] = drawn.chart.clusters;
  if (cluster === undefined) throw new Error("nothing is crowded");
  return {
    name: cluster.name,
    total: drawn.layout.clusters[0]?.items.length ?? 0,
    card: clusterCard(teller, drawn, cluster.key, (id) => id),
  };
}

describe("clusterCard(teller, drawn, key)", () => {
  test("names two hundred events and counts the rest", () => {
    const { card, total } = clusterOf(crowd(1000));
    expect(total).toBeGreaterThan(800);
    expect(card?.lines).toHaveLength(200);
    expect(card?.rest).toBe(`and ${total - 200} more`);
  });

  test("names every event of a smaller one", () => {
    const { card, total } = clusterOf(crowd(100));
    expect(card?.lines).toHaveLength(total);
    expect(card?.rest).toBeUndefined();
  });

  test("a +n is named with its lane, where there is one", () => {
    expect(clusterOf(crowd(100, "Ground")).name).toMatch(/^\d+ more events without a label here: Ground$/);
    expect(clusterOf(crowd(100)).name).toMatch(/^\d+ events without a label$/);
  });
});
