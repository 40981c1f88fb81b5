import en from './en.js';
import { fillPattern } from './fill-pattern.js';

function listJoiner(tag) {
  let format;
  return (items) => {
    const last = items[items.length - 1] ?? "";
    if (items.length < 2) return last;
    if (tag === "en")
      return pair(
        "and",
        items.slice(0, -1).reduce((first, next) => pair("list", first, next)),
        last
      );
    format ??= new Intl.ListFormat([tag, "en"]);
    return format.formatToParts(items).map(({ type, value }) => type === "literal" ? value.replace("-", "\u05BE") : value).join("");
  };
}
function pair(key, start, end) {
  return fillPattern(en.date.long[key], (name) => name === "start" ? start : end);
}

export { listJoiner };
