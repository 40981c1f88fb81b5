import { shown } from "../scene/option-rules.ts";
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
  // What is none is told as such: nothing is where a page looks for an element that it does not have.
  const element = "node" in Object(holder) ? (holder as Exclude<Holder, Element>).node() : (holder as Partial<Element> | null);
  // A page may keep a static picture beside the timeline.
  const figures = [...(element?.querySelectorAll?.(".d3-dateline") ?? []), element as Element];
  const chart = chartOf.get(figures.find((figure) => chartOf.has(figure)) as Element);
  const moment: Partial<Moment> | undefined = chart?.moment();
  // In a hidden container nothing is drawn.
  if (chart === undefined || moment?.teller === undefined) throw new TypeError(`${name}: no timeline is drawn in ${shown(holder)} yet.`);
  return { figure: chart.figure, moment: moment as Moment };
}
