import en from './en.js';
import { fillPattern } from './fill-pattern.js';
import { formatNumber } from './format-number.js';
import { listJoiner } from './join-list.js';

function wordingOf(locale) {
  const plural = lazy(() => new Intl.PluralRules(locale.tag));
  const number = (value) => formatNumber(locale.tag, value);
  const fill = (pattern, values) => fillPattern(pattern, (name) => {
    const value = values[name];
    return typeof value === "number" ? number(value) : value ?? `{${name}}`;
  });
  const category = (count, isOwn) => {
    if (typeof count !== "number") return "other";
    if (isOwn) return plural().select(count);
    return count === 1 ? "one" : "other";
  };
  const phrase = (key, values) => {
    const own = locale.words[key];
    const found = own ?? locale.fallback?.[key] ?? en.words[key];
    if (found === void 0) return key;
    if (typeof found === "string") return values === void 0 ? found : fill(found, values);
    return fill(found[category(values?.["count"], own !== void 0)] ?? found.other, values ?? {});
  };
  return {
    locale,
    number,
    phrase,
    list: listJoiner(locale.tag),
    notes: ([first = "", ...others]) => others.reduce((line, second) => phrase("note.join", { first: line, second }), first)
  };
}
function missingKeys({ tag, words }, partWords = {}) {
  const expected = /^en(-|$)/.test(tag) ? en.words : { ...en.words, ...partWords };
  return Object.keys(expected).filter((key) => words[key] === void 0);
}
function lazy(make) {
  let made;
  return () => made ??= make();
}

export { missingKeys, wordingOf };
