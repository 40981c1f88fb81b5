import { padded } from "../date/format-day.ts";
import { civilDate, civilFromDay, wordDate } from "../date/index.ts";
import type { Locale } from "../locale/locale.ts";
import type { Layout } from "../layout/layout.ts";
import type { TextMetrics } from "../layout/text-metrics.ts";
import type { Tick } from "../layout/ticks.ts";
import type { LabelledTick } from "./scene.ts";

/**
 * Returns the ticks of a layout with labels. The first says the whole date it stands for, the others only what begins there; a label
 * that would leave the picture stands before its tick, one that would touch the label before it is left out.
 */
export function tickLabels(layout: Layout, locale: Locale, metrics: TextMetrics): LabelledTick[] {
  let free = -Infinity;
  return layout.ticks.map((tick, index) => {
    const isYear = tick.begins === "year";
    const text = index === 0 ? wholeLabel(tick, locale) : shortLabel(tick, locale);
    const width = metrics.width(text, isYear ? "lane" : "axis") + 6;
    const labelX = tick.x + width <= layout.width ? tick.x + 3 : tick.x - width + 3;
    const hasRoom = labelX >= free;
    if (hasRoom) free = labelX + width;
    return { key: `tick-${tick.day}`, x: tick.x, labelX, label: hasRoom ? text : "", isYear };
  });
}

function shortLabel(tick: Tick, locale: Locale): string {
  const { month, day } = civilFromDay(Math.floor(tick.day));
  if (tick.begins === "month") return (locale.date.names["month:short"] ?? locale.date.names["month"])?.[month - 1] ?? String(month);
  if (tick.begins === "hour") return clock(tick.day);
  if (tick.begins === "day" && Number.isInteger(tick.day)) return String(day);
  return wholeLabel(tick, locale);
}

function wholeLabel(tick: Tick, locale: Locale): string {
  const { year, month, day } = civilFromDay(Math.floor(tick.day));
  const hasDay = tick.begins === "day" || tick.begins === "hour";
  const date = wordDate(civilDate(year, tick.begins === "year" ? undefined : month, hasDay ? day : undefined), locale, "short");
  return tick.begins === "hour" ? `${date}, ${clock(tick.day)}` : date;
}

function clock(day: number): string {
  const minutes = Math.round((day - Math.floor(day)) * 1440);
  return `${padded(Math.floor(minutes / 60), 2)}:${padded(minutes % 60, 2)}`;
}
