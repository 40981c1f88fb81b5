import type { Model } from "../model/model.ts";
import type { DrawnChart } from "./chart-scene.ts";
import { namedIn } from "./cluster-key.ts";
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

/** A "+n" stands for its event as far as this from it, in px: about its own width. */
const reach = 72;

/**
 * Returns the key under which an event stands in a picture: that of its mark or item, or of the "+n" that counts it when it has no mark.
 * @param drawn the chart; undefined where the picture is a list
 * @param key the id of an event; or the key of a "+n", also in a former picture: then of the "+n" that counts the event that it names, or
 * stands nearest to it
 */
export function placeOf(model: Model, drawn: DrawnChart | undefined, key: string): string {
  const id = namedIn(key);
  const own = id ?? key;
  if (drawn === undefined) return own;
  const item = model.events.findIndex((event) => event.id === own);
  const mark = drawn.layout.marks.find((candidate) => candidate.item === item);
  if (mark !== undefined && id === undefined) return own;
  const middle = mark === undefined ? NaN : (mark.geometry.left + mark.geometry.right) / 2;
  let nearest = reach;
  let place = own;
  for (const [index, { items, lane, x }] of drawn.layout.clusters.entries()) {
    const distance = items.includes(item) ? -1 : lane === model.laneOf[item] ? Math.abs(x - middle) : reach;
    if (distance < nearest) {
      nearest = distance;
      place = drawn.chart.clusters[index]?.key ?? own;
    }
  }
  return place;
}
