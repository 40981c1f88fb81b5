import { describe, expect, test } from "vitest";
import { estimateText } from "../../src/layout/estimate-text.ts";
import { chartScene } from "../../src/scene/chart-scene.ts";
import { clusterCard, placeOf } from "../../src/scene/cluster-card.ts";
import { namedIn } from "../../src/scene/cluster-key.ts";
import { crowdedEvents } from "../component/stories.ts";
import { tellerFor } from "./told.ts";

const crowd = (count: number, lane?: string): object[] =>
  Array.from({ length: count }, (_, index) => ({ title: `Event ${index}`, lane, when: { edtf: "2024-05-01" } }));

function clusterOf(events: readonly object[]): { name: string; total: number; card: ReturnType<typeof clusterCard> } {
  const teller = tellerFor({ events });
  const options = { selected: undefined, target: (id: string) => id };
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

describe("placeOf(model, drawn, key)", () => {
  const teller = tellerFor(crowdedEvents());
  const { model } = teller;
  const optionsAt = (width: number): Parameters<typeof chartScene>[1] => ({
    width,
    metrics: estimateText(),
    selected: undefined,
    target: (id: string) => id,
  });
  const at = (width: number): ReturnType<typeof chartScene> => chartScene(teller, optionsAt(width));
  const drawn = at(960);

  test("each event stands at its mark, or else at the +n that counts it", () => {
    const marks = new Set(drawn.chart.marks.map(({ key }) => key));
    const counts = new Map(
      drawn.layout.clusters.flatMap(({ items }, index) => items.map((item) => [item, drawn.chart.clusters[index]?.key] as const)),
    );
    const unmarked = model.events.filter(({ id }) => !marks.has(id));
    expect(unmarked.length).toBeGreaterThan(50);
    for (const [item, { id }] of model.events.entries()) expect(placeOf(model, drawn, id)).toBe(marks.has(id) ? id : counts.get(item));
  });

  test.each([700, 900, 959, 960, 961, 1010, 1300])("each +n of 960 px has one near it in its lane at %i px", (width) => {
    const other = at(width);
    for (const [index, { key }] of drawn.chart.clusters.entries()) {
      const found = other.chart.clusters.findIndex((cluster) => cluster.key === placeOf(model, other, key));
      expect(other.layout.clusters[found]?.lane).toBe(drawn.layout.clusters[index]?.lane);
      if (width === 960) expect(found).toBe(index);
    }
  });

  test.each(["crowded days", "long stays"])("%s: a +n goes to the nearest, from the middle of the mark that its event has got", (kind) => {
    const days = (count: number): string => new Date(Date.UTC(2023, 0, 1 + count)).toISOString().slice(0, 10);
    const { events } = crowdedEvents();
    const story = {
      events:
        kind === "crowded days"
          ? events
          : events.map((event, index) => ({
              ...event,
              when: { edtf: `${days(index)}/${days(index + 20 + (index % 7) * 30)}` },
            })),
    };
    const told = tellerFor(story);
    const drawnAt = (width: number): ReturnType<typeof chartScene> => chartScene(told, optionsAt(width));
    let moved = 0;
    for (let width = 700; width < 1700; width += 100) {
      const other = drawnAt(width + 1600);
      const before = drawnAt(width);
      for (const [index, { key }] of before.chart.clusters.entries()) {
        const item = told.model.events.findIndex(({ id }) => id === namedIn(key));
        const mark = other.layout.marks.find((candidate) => candidate.item === item);
        if (mark?.label === undefined) continue;
        const lane = before.layout.clusters[index]?.lane;
        const away = other.layout.clusters.map((cluster) =>
          cluster.lane === lane ? Math.abs(cluster.x - (mark.geometry.left + mark.geometry.right) / 2) : Infinity,
        );
        const nearest = Math.min(...away);
        if (nearest < 72) moved++;
        expect(placeOf(told.model, other, key)).toBe(nearest < 72 ? other.chart.clusters[away.indexOf(nearest)]?.key : namedIn(key));
      }
    }
    expect(moved).toBeGreaterThan(10);
  });

  test("a +n names the first of its events", () => {
    for (const [index, { key }] of drawn.chart.clusters.entries()) {
      const items = drawn.layout.clusters[index]?.items ?? [];
      expect(items.length).toBeGreaterThan(1);
      expect(namedIn(key)).toBe(model.events[items[0] as number]?.id);
    }
  });

  test("a +n is called as no event, whatever the ids; in a list its event stands for it", () => {
    for (const { key } of drawn.chart.clusters) {
      expect(key).toMatch(/^\udc00/);
      expect(model.byId.has(placeOf(model, undefined, key))).toBe(true);
    }
  });

  test("what is not there is called as before", () => {
    expect(placeOf(model, drawn, "nothing")).toBe("nothing");
    expect(placeOf(model, undefined, "nothing")).toBe("nothing");
  });
});
