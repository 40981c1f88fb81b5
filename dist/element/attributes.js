import { quote } from '../date/quote.js';

const word = (text) => text.toLowerCase();
const attributes = {
  src: {},
  locale: {},
  parts: {},
  layout: { option: "layout", read: word },
  theme: { option: "theme", read: word },
  width: { option: "width", read: Number },
  "heading-level": { option: "headingLevel", read: Number },
  select: { view: "selected" },
  form: { view: "form", read: word },
  window: { view: "window" },
  clock: { view: "clock", read: word },
  find: { view: "filter", filter: "text" },
  "hide-lanes": { view: "filter", filter: "lanes" },
  "hide-statuses": { view: "filter", filter: "statuses" },
  "hide-kinds": { view: "filter", filter: "kinds" }
};
const attributeNames = Object.keys(attributes);
function propertyOf(name) {
  return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}
function textOf(element, name) {
  return element.getAttribute(name)?.trim() || void 0;
}
function setOptions(chart, element, warn) {
  for (const name of attributeNames) {
    const { option, read } = attributes[name];
    if (option === void 0 || read === void 0) continue;
    const set = chart[option];
    const text = textOf(element, name);
    set(null);
    if (text !== void 0) attempt(name, () => set(read(text)), warn);
  }
}
function attempt(name, act, warn) {
  try {
    act();
  } catch (error) {
    warn(name, error.message);
  }
}
function attributeWarning(element, name, why) {
  const value = quote(element.getAttribute(name));
  const message = `The attribute ${name}=${value}: ${why}.`.replace(/\.+$/, ".");
  return { code: "attribute-invalid", severity: "warning", path: "", value, message, hint: "Its default holds." };
}

export { attempt, attributeNames, attributeWarning, attributes, propertyOf, setOptions, textOf };
