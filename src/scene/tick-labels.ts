import { civilDate, civilFromDay, wordClock, wordDate } from "../date/index.ts";
import type { Locale } from "../locale/locale.ts";
import type { Layout } from "../layout/layout.ts";
import type { TextMetrics } from "../layout/text-metrics.ts";
import type { Tick } from "../layout/ticks.ts";
import type { LabelledTick } from "./scene.ts";

/** Between a tick and its label, in px. */
const gap = 3;

/**
 * Returns the ticks of a layout with labels. The first says the whole date it stands for, the others only what begins there; a label
 * that would leave the picture stands before its tick, one that would touch the label before it is left out.
 */
export function tickLabels(layout: Layout, locale: Locale, metrics: TextMetrics): LabelledTick[] {
  let free = -Infinity;
  return layout.ticks.map((tick, index) => {
    const isYear = tick.begins === "year";
    const text = index === 0 ? wholeLabel(tick, locale) : shortLabel(tick, locale);
    const width = metrics.width(text, isYear ? "lane" : "axis");
    const labelX = tick.x + gap + width <= layout.width ? tick.x + gap : tick.x - gap - width;
    const hasRoom = labelX >= free;
    if (hasRoom) free = labelX + width + 2 * gap;
    return { key: `tick-${tick.day}`, x: tick.x, labelX, label: hasRoom ? text : "", isYear };
  });
}

function shortLabel(tick: Tick, locale: Locale): string {
  const { month, day } = civilFromDay(Math.floor(tick.day));
  if (tick.begins === "month") return (locale.date.names["month:short"] ?? locale.date.names["month"])?.[month - 1] ?? String(month);
  if (tick.begins === "hour") return wordClock({ ...clockOf(tick.day), second: 0, offset: undefined }, locale);
  if (tick.begins === "day" && Number.isInteger(tick.day)) return String(day);
  return wholeLabel(tick, locale);
}

function wholeLabel(tick: Tick, locale: Locale): string {
  const { year, month, day } = civilFromDay(Math.floor(tick.day));
  const { begins } = tick;
  const date = civilDate(year, begins === "year" ? undefined : month, begins === "day" || begins === "hour" ? day : undefined);
  const time = begins === "hour" ? { ...clockOf(tick.day), second: 0, offset: undefined } : undefined;
  return wordDate({ ...date, time }, locale, "short");
}

function clockOf(day: number): { hour: number; minute: number } {
  const minutes = Math.round((day - Math.floor(day)) * 1440);
  return { hour: Math.floor(minutes / 60), minute: minutes % 60 };
}
