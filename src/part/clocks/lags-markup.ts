import { extentOfDated, type Model } from "../../model/model.ts";
import { element, type Markup } from "../../render/text/markup.ts";
import type { DrawnChart } from "../../scene/chart-scene.ts";

/** Half the height of the tick at an event's own date, in px. */
const tick = 4;
/** A line shorter than this, in px, would hide under its mark. */
const shortest = 8;

/**
 * Returns the time between each event and its publication as a thin line: whole between what is certain, in dashes along the days on which
 * it may have happened, with a tick at the first of them. Undefined where events stand by their own dates.
 */
export function lagsMarkup(model: Model, { chart, layout }: DrawnChart): Markup | undefined {
  const { reported } = model;
  if (reported === undefined) return undefined;
  const { plot, scale } = layout;
  const clipped = (x: number): number => Math.round(Math.max(plot[0], Math.min(plot[1], x)) * 10) / 10;
  let certain = "";
  let possible = "";
  for (const { key, x, y, length } of chart.marks) {
    const event = model.byId.get(key);
    if (event === undefined || !reported.has(event)) continue;
    const { form, from, to } = extentOfDated(event);
    const isPoint = form === "point";
    // An end without a limit is not known: the line begins at the one that is.
    const first = scale.position(isPoint ? (from + to) / 2 : Number.isFinite(from) ? from : to);
    const last = isPoint || !Number.isFinite(to) ? first : scale.position(to);
    const published = x + (first > x ? 0 : length);
    const near = Math.max(Math.min(first, last), Math.min(Math.max(first, last), published));
    if (!Number.isFinite(first) || Math.abs(published - first) < shortest) continue;
    const line = (start: number, end: number): string => (clipped(start) === clipped(end) ? "" : `M${clipped(start)},${y}H${clipped(end)}`);
    certain += line(near, published);
    possible += line(first, near);
    if (clipped(first) === Math.round(first * 10) / 10) certain += `M${clipped(first)},${y - tick}v${2 * tick}`;
  }
  const path = (d: string, dash?: number): Markup => element("path", { d: d || "M0,0", "stroke-dasharray": dash });
  return element("g", { class: "dateline-lags", "aria-hidden": "true" }, [path(certain), path(possible, 2)], "lags");
}
