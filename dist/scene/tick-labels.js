import { civilFromDay } from '../date/civil.js';
import { civilDate } from '../date/civil-date.js';
import '../locale/en.js';
import { wordDate } from '../date/word-date.js';

function tickLabels(layout, locale, metrics) {
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
function shortLabel(tick, locale) {
  const { month, day } = civilFromDay(Math.floor(tick.day));
  if (tick.begins === "month") return (locale.date.names["month:short"] ?? locale.date.names["month"])?.[month - 1] ?? String(month);
  if (tick.begins === "hour") return clock(tick.day);
  if (tick.begins === "day" && Number.isInteger(tick.day)) return String(day);
  return wholeLabel(tick, locale);
}
function wholeLabel(tick, locale) {
  const { year, month, day } = civilFromDay(Math.floor(tick.day));
  const hasDay = tick.begins === "day" || tick.begins === "hour";
  const date = wordDate(civilDate(year, tick.begins === "year" ? void 0 : month, hasDay ? day : void 0), locale, "short");
  return tick.begins === "hour" ? `${date}, ${clock(tick.day)}` : date;
}
function clock(day) {
  const minutes = Math.round((day - Math.floor(day)) * 1440);
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
function twoDigits(number) {
  return String(number).padStart(2, "0");
}

export { tickLabels };
