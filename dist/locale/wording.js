import { fillPattern } from './fill-pattern.js';

function wordingOf(locale) {
  const plural = lazy(() => new Intl.PluralRules(locale.tag));
  const numbers = lazy(() => new Intl.NumberFormat(locale.tag, { numberingSystem: "latn" }));
  const separator = locale.date.groupSeparator.replace(" ", "\u202F");
  const number = (value) => Number.isSafeInteger(value) && value >= 0 ? grouped(String(value), separator) : numbers().format(value);
  const fill = (pattern, values) => fillPattern(pattern, (name) => {
    const value = values[name];
    return typeof value === "number" ? number(value) : value ?? `{${name}}`;
  });
  return {
    locale,
    number,
    list: (items) => joined(locale, items),
    phrase: (key, values) => {
      const found = locale.words[key];
      if (found === void 0) return key;
      if (typeof found === "string") return values === void 0 ? found : fill(found, values);
      const category = typeof values?.["count"] === "number" ? plural().select(values["count"]) : "other";
      return fill(found[category] ?? found.other, values ?? {});
    }
  };
}
function grouped(digits, separator) {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}
function joined({ date: { long } }, items) {
  const last = items[items.length - 1];
  if (last === void 0 || items.length === 1) return last ?? "";
  const start = items.slice(0, -1).reduce((first, next) => pair(long.list, first, next));
  return pair(long.and, start, last);
}
function pair(pattern, start, end) {
  return fillPattern(pattern, (name) => name === "start" ? start : end);
}
function lazy(make) {
  let made;
  return () => made ??= make();
}

export { grouped, wordingOf };
