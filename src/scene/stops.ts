import { civilFromDay, sortDay } from "../date/index.ts";
import { fold } from "../locale/fold.ts";
import { placedBy, type Dated } from "../model/model.ts";
import type { DrawnChart } from "./chart-scene.ts";
import type { Teller } from "./teller.ts";

/** Where the keyboard can stop: an event, or the "+n" that counts it. */
export interface Stop {
  readonly key: string;
  /** The lane, from the top; the middle of the mark in px, NaN where it is not drawn. */
  readonly lane: number;
  readonly x: number;
  readonly year: number;
  /** The title, folded for type-ahead. */
  readonly title: string;
}

/** Where a key leads. Letters lead to the next title with a word that begins so. */
export type Step = "next" | "previous" | "up" | "down" | "first" | "last" | "nextYear" | "previousYear" | { readonly letters: string };

/** Returns all stops in time order. Without a chart, in a list, up and down are the same as before and after. */
export function stopsOf(teller: Teller, drawn: DrawnChart | undefined): Stop[] {
  const { model } = teller;
  const places = new Map<number, { readonly key: string | undefined; readonly x: number }>();
  drawn?.layout.clusters.forEach(({ items, x }, index) => {
    const key = drawn.chart.clusters[index]?.key;
    for (const item of items) places.set(item, { key, x });
  });
  for (const { item, geometry } of drawn?.layout.marks ?? []) places.set(item, { key: undefined, x: (geometry.left + geometry.right) / 2 });
  const stops = new Map<string, Stop>();
  for (const [item, event] of model.events.entries()) {
    const { key = event.id, x = NaN } = places.get(item) ?? {};
    if (stops.has(key)) continue;
    const lane = drawn === undefined ? 0 : (model.laneOf[item] ?? 0);
    stops.set(key, { key, x, lane, year: yearOf(placedBy(model, event)), title: fold(teller.title(event)) });
  }
  return [...stops.values()];
}

function yearOf({ when }: Dated): number {
  const day = when.parsed === undefined ? NaN : sortDay(when.parsed);
  return Number.isFinite(day) ? civilFromDay(Math.floor(day)).year : NaN;
}

/** Returns the key of the stop that a step leads to; undefined where there is none further. */
export function stopAfter(stops: readonly Stop[], key: string | undefined, step: Step): string | undefined {
  const index = stops.findIndex((stop) => stop.key === key);
  const here = stops[index];
  if (step === "first" || here === undefined) return stops[0]?.key;
  if (step === "last") return stops.at(-1)?.key;
  if (typeof step === "object") return lettered(stops, index, step.letters);
  if (step === "nextYear") return stops.find((stop, place) => place > index && stop.year > here.year)?.key;
  if (step === "previousYear") {
    const before = stops.slice(0, index).filter((stop) => stop.year < here.year);
    return before.find((stop) => stop.year === before.at(-1)?.year)?.key;
  }
  const direction = step === "next" || step === "down" ? 1 : -1;
  const beside = stops[index + direction]?.key;
  if (step === "next" || step === "previous") return beside;
  // In a list nothing has a place beside another.
  return nearestInLane(stops, here, direction) ?? (here.lane === 0 && Number.isNaN(here.x) ? beside : undefined);
}

/** The nearest stop in the next lane that has one. */
function nearestInLane(stops: readonly Stop[], here: Stop, direction: 1 | -1): string | undefined {
  const ahead = (stop: Stop): number => (stop.lane - here.lane) * direction;
  const aside = (stop: Stop): number => Math.abs(stop.x - here.x);
  const beyond = stops.filter((stop) => ahead(stop) > 0 && !Number.isNaN(stop.x));
  return beyond.sort((a, b) => ahead(a) - ahead(b) || aside(a) - aside(b))[0]?.key;
}

/** One letter moves on from here; more letters narrow what is meant, which may be here. */
function lettered(stops: readonly Stop[], index: number, letters: string): string | undefined {
  const wanted = fold(letters);
  const start = index + (letters.length === 1 ? 1 : 0);
  return [...stops.slice(start), ...stops.slice(0, start)].find(({ title }) => ` ${title}`.includes(` ${wanted}`))?.key;
}
