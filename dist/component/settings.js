import en from '../locale/en.js';
import { oneOf, checkOption, optionRules } from '../scene/option-rules.js';

const defaultSettings = { width: null, layout: "auto", locale: en, theme: "auto", headingLevel: 2, parts: [] };
const rules = {
  ...optionRules,
  layout: oneOf("auto", "horizontal", "vertical")
};
function withSetting(settings, name, value) {
  if (value === null) return { ...settings, [name]: defaultSettings[name] };
  checkOption("timeline", name, value, rules[name]);
  return { ...settings, [name]: Array.isArray(value) ? [...value] : value };
}

export { defaultSettings, withSetting };
