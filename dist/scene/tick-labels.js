import { civilFromDay } from '../date/civil.js';
import { civilDate } from '../date/civil-date.js';
import { wordClock } from '../date/word-clock.js';
import { wordDate } from '../date/word-date.js';

const gap = 3;
function tickLabels(layout, locale, metrics) {
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
function shortLabel(tick, locale) {
  const { month, day } = civilFromDay(Math.floor(tick.day));
  if (tick.begins === "month") return (locale.date.names["month:short"] ?? locale.date.names["month"])?.[month - 1] ?? String(month);
  if (tick.begins === "hour") return wordClock({ ...clockOf(tick.day), second: 0}, locale);
  if (tick.begins === "day" && Number.isInteger(tick.day)) return String(day);
  return wholeLabel(tick, locale);
}
function wholeLabel(tick, locale) {
  const { year, month, day } = civilFromDay(Math.floor(tick.day));
  const { begins } = tick;
  const date = civilDate(year, begins === "year" ? void 0 : month, begins === "day" || begins === "hour" ? day : void 0);
  const time = begins === "hour" ? { ...clockOf(tick.day), second: 0, offset: void 0 } : void 0;
  return wordDate({ ...date, time }, locale, "short");
}
function clockOf(day) {
  const minutes = Math.round((day - Math.floor(day)) * 1440);
  return { hour: Math.floor(minutes / 60), minute: minutes % 60 };
}

export { tickLabels };
