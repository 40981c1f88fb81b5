import { readerView, viewOf } from '../component/reader-view.js';
import { readDate } from '../component/timeline.js';
import { allShown } from '../state/view.js';
import { attributeNames, attributes, textOf, attempt } from './attributes.js';

function isView(name) {
  return attributes[name].view !== void 0;
}
const viewNames = attributeNames.filter(isView);
function viewIn(element, names, warn) {
  const view = {};
  for (const name of viewNames) {
    const { view: key = "filter", read } = attributes[name];
    if (!names.has(name)) continue;
    view[key] = void 0;
    const text = textOf(element, name);
    if (key === "filter") view[key] = filterIn(element);
    else if (text !== void 0)
      attempt(name, () => Object.assign(view, viewOf("view", { [key]: read ? read(text) : text }, readDate)), warn);
  }
  return view;
}
function readerViewIn(element) {
  return readerView(viewIn(element, new Set(viewNames), () => void 0));
}
function filterIn(element) {
  const said = viewNames.flatMap((name) => {
    const { filter } = attributes[name];
    const text = textOf(element, name);
    return filter === void 0 || text === void 0 ? [] : [[filter, filter === "text" ? text : text.split(/\s+/).map(decoded)]];
  });
  return said.length === 0 ? void 0 : { ...allShown, ...Object.fromEntries(said) };
}
function decoded(token) {
  if (token === "%") return "";
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}
function encoded(key) {
  return key === "" ? "%" : key.replace(/[\s%]/g, encodeURIComponent);
}
function textsOf({ filter = {}, ...view }) {
  const said = viewNames.map((name) => {
    const { view: key, filter: part } = attributes[name];
    const value = part === void 0 ? view[key] : filter[part];
    return [name, Array.isArray(value) ? value.map(encoded).join(" ") : value];
  });
  return Object.fromEntries(said);
}
function writeTexts(element, before, now) {
  for (const name of viewNames) {
    const text = now[name] || void 0;
    if (text === (before[name] || void 0)) continue;
    if (text === void 0) element.removeAttribute(name);
    else element.setAttribute(name, text);
  }
}

export { isView, readerViewIn, textsOf, viewIn, writeTexts };
