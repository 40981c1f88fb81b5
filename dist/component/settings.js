import en from '../locale/en.js';
import { oneOf, checkOption, optionRules } from '../scene/option-rules.js';

const defaultSettings = { width: null, layout: "auto", locale: en, theme: "auto", headingLevel: 2, parts: [] };
const rules = {
  ...optionRules,
  layout: oneOf("auto", "horizontal", "vertical"),
  parts: [isListOfParts, "a list of parts such as [zoom, find], each at most once"]
};
function isListOfParts(value) {
  if (!Array.isArray(value)) return false;
  const names = value.map((part) => part?.words === void 0 ? void 0 : part.name);
  return !names.includes(void 0) && new Set(names).size === names.length;
}
function withSetting(settings, name, value) {
  if (value === null) return { ...settings, [name]: defaultSettings[name] };
  checkOption("timeline", name, value, rules[name]);
  return { ...settings, [name]: Array.isArray(value) ? [...value] : value };
}

export { defaultSettings, withSetting };
