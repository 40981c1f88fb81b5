import { quote } from '../date/quote.js';
import { isObject } from '../schema/parse-value.js';

function oneOf(...names) {
  return [(value) => names.includes(value), `one of ${names.map((name) => `"${name}"`).join(", ")}`];
}
const optionRules = {
  locale: [isLocale, 'a locale such as the default export of "d3-dateline/locale/fr"'],
  theme: oneOf("auto", "light", "dark"),
  headingLevel: [(value) => Number.isInteger(value) && value >= 1 && value <= 6, "a whole number from 1 to 6"],
  // The axis has a tick every few hundred px: a slip such as 1e9 would ask for millions.
  width: [(value) => typeof value === "number" && value >= 1 && value <= 1e5, "a number of pixels from 1 to 100,000"],
  parts: [isListOfParts, "a list of parts such as [zoom, find], each at most once"]
};
function isLocale(value) {
  return typeof value === "object" && value !== null && "tag" in value && "date" in value && "words" in value;
}
function isListOfParts(value) {
  if (!Array.isArray(value)) return false;
  const names = value.map(
    (part) => part?.words === void 0 ? void 0 : part.name
  );
  return !names.includes(void 0) && new Set(names).size === names.length;
}
function checkOption(where, name, value, [test, expected]) {
  if (!test(value)) throw new TypeError(`${where}: ${name} is ${expected}, not ${shown(value)}.`);
}
function shown(value) {
  const text = typeof value === "string" || isObject(value) ? quote(value, 60) : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}\u2026` : text;
}

export { checkOption, oneOf, optionRules, shown };
