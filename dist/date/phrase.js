import { padded } from './format-day.js';
import { fillPattern } from '../locale/fill-pattern.js';
import { formatNumber } from '../locale/format-number.js';

function phrase(speaker, key, values) {
  const { patterns } = speaker;
  return (inflection) => {
    const inflected = inflection ? patterns[`${key}:${inflection}`] ?? patterns[`other:${inflection}`] : void 0;
    if (inflected === void 0) return fill(speaker, patterns[key], values);
    return fill(speaker, inflected, { ...values, inner: values["date"] ?? "", date: phrase(speaker, key, values) });
  };
}
function wrap(speaker, key, inner, values = {}) {
  return (inflection) => {
    const pattern = speaker.patterns[`${key}:${inflection}`] ?? speaker.patterns[key];
    return fill(speaker, pattern, { ...values, date: (own) => inner(own || inflection) });
  };
}
function variantOf({ patterns }, key, unit) {
  return patterns[`${key}:${unit}`] ?? patterns[key];
}
function fill(speaker, pattern, values) {
  return fillPattern(pattern, (placeholder) => {
    const [name = "", variant = ""] = placeholder.split(":");
    const value = values[name] ?? "";
    if (typeof value === "string") return value;
    return typeof value === "number" ? nameOf(speaker, name, variant, value) : value(variant);
  });
}
function nameOf(speaker, name, variant, value) {
  if (variant === "two") return inDigits(speaker, padded(value, 2));
  const names = speaker.words.names[variant ? `${name}:${variant}` : name];
  return names?.[value - 1] ?? inDigits(speaker, String(value));
}
function inDigits({ words: { digits }, tag }, number) {
  const shown = number.length > 4 ? formatNumber(tag, Number(number)).replace(/\s/g, " ") : number;
  return digits ? shown.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit) : shown;
}

export { fill, inDigits, phrase, variantOf, wrap };
