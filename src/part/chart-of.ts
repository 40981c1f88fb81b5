import type { Moment, ReaderChart } from "./part.ts";

/** An element that holds a timeline, or a D3 selection of one. */
export type Holder = Element | { readonly node: () => Element | null };

/** The timelines that are drawn, by their figures. */
export const chartOf = new WeakMap<Element, ReaderChart>();

/** A timeline's figure, and the picture of it that stands. */
export interface Held {
  readonly figure: HTMLElement;
  readonly moment: Moment;
}

/**
 * Returns the timeline that an element holds.
 * @param name the function that asks, for the message
 * @param sizes what is measured in px or pixels
 * @throws TypeError where no timeline is drawn, and for a size that is no positive number
 */
export function heldIn(name: string, holder: Holder, sizes: Readonly<Record<string, number | undefined>> = {}): Held {
  const element = "node" in holder ? holder.node() : holder;
  const chart = chartOf.get(element?.querySelector(".d3-dateline") ?? (element as Element));
  const moment = chart?.moment() as Moment | undefined;
  if (chart === undefined || moment === undefined) throw new TypeError(`${name}: no timeline is drawn there yet.`);
  for (const [size, value = 1] of Object.entries(sizes))
    if (!(value > 0 && value <= 1e5)) throw new TypeError(`${name}: ${size} is a number from 0 to 100,000, not ${String(value)}.`);
  return { figure: chart.figure, moment };
}
