import en from './en.js';
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
  const category = (count, isOwn) => {
    if (typeof count !== "number") return "other";
    if (isOwn) return plural().select(count);
    return count === 1 ? "one" : "other";
  };
  return {
    locale,
    number,
    list: (items) => joined(locale, items),
    phrase: (key, values) => {
      const own = locale.words[key];
      const found = own ?? locale.fallback?.[key] ?? en.words[key];
      if (found === void 0) return key;
      if (typeof found === "string") return values === void 0 ? found : fill(found, values);
      return fill(found[category(values?.["count"], own !== void 0)] ?? found.other, values ?? {});
    }
  };
}
function missingKeys({ tag, words }, partWords = {}) {
  const expected = /^en(-|$)/.test(tag) ? en.words : { ...en.words, ...partWords };
  return Object.keys(expected).filter((key) => words[key] === void 0);
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

export { grouped, missingKeys, wordingOf };
