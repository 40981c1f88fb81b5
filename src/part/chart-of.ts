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
 * @throws TypeError where no timeline is drawn
 */
export function heldIn(name: string, holder: Holder): Held {
  const element = "node" in holder ? holder.node() : holder;
  const chart = chartOf.get(element?.querySelector(".d3-dateline") ?? (element as Element));
  const moment: Moment | undefined = chart?.moment();
  if (chart === undefined || moment === undefined) throw new TypeError(`${name}: no timeline is drawn there yet.`);
  return { figure: chart.figure, moment };
}
