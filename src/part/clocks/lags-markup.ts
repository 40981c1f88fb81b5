import { knownDay } from "../../model/extent.ts";
import type { Model } from "../../model/model.ts";
import { element, type Markup } from "../../render/text/markup.ts";
import type { DrawnChart } from "../../scene/chart-scene.ts";

/** A line shorter than this, in px, would hide under its mark. */
const shortest = 8;

/**
 * Returns the time between each event and its publication as a thin line from its own first known day, where a tick stands; in dashes
 * along the days on which it may have happened or went on. Undefined where events stand by their own dates.
 */
export function lagsMarkup({ reported, byId }: Model, { chart, layout }: DrawnChart): Markup | undefined {
  const { plot, scale } = layout;
  const within = (x: number, [low, high]: readonly [number, number]): number => Math.max(low, Math.min(high, x));
  let lines = "";
  let dashes = "";
  for (const [index, { key, y, label }] of chart.marks.entries()) {
    const { left = 0, right = 0 } = layout.marks[index]?.geometry ?? {};
    const own = reported?.get(byId.get(key) as never)?.own;
    // What has no label stands in a strip with others, where lines would run into one.
    if (own === undefined || label === undefined) continue;
    const start = scale.position(knownDay(own));
    const end = within(start, [left, right]);
    const certain = own.form === "point" ? start : within(scale.position(own.to), [Math.min(start, end), Math.max(start, end)]);
    const [from, middle, to] = [start, certain, end].map((place) => within(place, plot).toFixed(1));
    if (!Number.isFinite(knownDay(own)) || Math.abs(end - start) < shortest) continue;
    dashes += `M${from},${y}H${middle}`;
    lines += `M${middle},${y}H${to}`;
    // Days outside the window stand at its edges, where no tick may say that they are there.
    if (knownDay(own) >= scale.domain[0] && knownDay(own) <= scale.domain[1]) lines += `M${from},${y - 4}v8`;
  }
  const path = (d: string, dash?: number): Markup => element("path", { d: `M0,0${d}`, "stroke-dasharray": dash });
  const transform = chart.isMirrored ? `translate(${chart.width},0) scale(-1,1)` : undefined;
  return reported && element("g", { class: "dateline-lags", "aria-hidden": "true", transform }, [path(lines), path(dashes, 2)], "lags");
}
