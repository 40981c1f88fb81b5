import type { DrawnChart } from "./chart-scene.ts";
import { jumpTo } from "./related.ts";
import type { CardPiece, ClusterCard } from "./scene.ts";
import type { Teller } from "./teller.ts";

/** A "+n" may stand for thousands: this many are named, the rest counted. */
const mostNamed = 200;

/** Returns the events behind the "+n" with this key; undefined when no such cluster is drawn. */
export function clusterCard(teller: Teller, drawn: DrawnChart, key: string, target: (id: string) => string): ClusterCard | undefined {
  const index = drawn.chart.clusters.findIndex((cluster) => cluster.key === key);
  const items = drawn.layout.clusters[index]?.items;
  if (items === undefined) return undefined;
  const named = [...items].sort((a, b) => a - b).slice(0, mostNamed);
  const rest = items.length - named.length;
  return {
    title: teller.phrase("cluster.title", { count: items.length }),
    lines: named.flatMap((item) => {
      const event = teller.model.events[item];
      if (event === undefined) return [];
      const date: CardPiece = { type: "text", text: teller.phrase("join.dash") + teller.date(event, "short"), isQuiet: true };
      return [[jumpTo(event, teller.title(event), target), date]];
    }),
    rest: rest === 0 ? undefined : teller.phrase("cluster.rest", { count: rest }),
    close: teller.phrase("details.close"),
  };
}
