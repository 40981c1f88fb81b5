import type { ChartMark, ChartScene } from "./scene.ts";
import { reportsOf } from "../model/reports.ts";
import type { Teller } from "./teller.ts";

/** A line between an event and its publication, with its words at the middle; px in the chart. */
export interface Thread {
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly words: string;
}

/** Returns the lines between the event with this key and what reported it, or what it reports; none when either is not drawn. */
export function threadsOf(teller: Teller, chart: ChartScene, key: string): Thread[] {
  const event = teller.model.byId.get(key);
  if (event === undefined) return [];
  const placeOf = (id: string): ChartMark | undefined => chart.marks.find((mark) => mark.key === id);
  const pairs = [
    ...reportsOf(teller.model, event).map((publication) => ({ other: publication, publication })),
    ...event.relations.flatMap(({ type, to }) => (type === "reports" ? [{ other: teller.model.byId.get(to), publication: event }] : [])),
  ];
  const from = placeOf(key);
  return pairs.flatMap(({ other, publication }) => {
    const to = other === undefined ? undefined : placeOf(other.id);
    if (from === undefined || to === undefined) return [];
    const sign = chart.isMirrored ? -1 : 1;
    const x = nearest(from, to, sign);
    const farX = nearest(to, from, sign);
    const words = teller.phrase("thread.reported", { date: teller.date(publication, "short") });
    return [{ path: `M${x},${from.y}L${farX},${to.y}`, x: (x + farX) / 2, y: (from.y + to.y) / 2 - 4, words }];
  });
}

/** The point of a mark that is nearest to the start of another. */
function nearest(mark: ChartMark, other: ChartMark, sign: 1 | -1): number {
  return mark.x + sign * Math.min(mark.length, Math.max(0, (other.x - mark.x) * sign));
}
