import en from '../locale/en.js';
import { textOf } from './attributes.js';

const registered = [
  (thing) => typeof thing === "function" || Object(thing).words !== void 0,
  "a locale, a part, or a function that reads texts"
];
function newRegistry() {
  const added = [en];
  const readers = [];
  const waiting = /* @__PURE__ */ new Set();
  const find = (key, value) => {
    const { dateline } = globalThis;
    return [...added, ...Object.values(Object(dateline))].find(
      (one) => one?.words !== void 0 && one[key] === value
    );
  };
  const locale = (tag) => {
    const found = find("tag", tag);
    return found ?? (tag.includes("-") ? locale(tag.replace(/-[^-]*$/, "")) : void 0);
  };
  return {
    add: (things) => {
      for (const thing of things) {
        if (typeof thing === "function") readers.push(thing);
        else added.unshift(thing);
      }
      for (const tell of waiting) tell();
    },
    locale,
    part: (name) => find("name", name),
    readers,
    waiting
  };
}
function tagFor(element) {
  const page = element.closest("[lang]") ?? element.ownerDocument.documentElement;
  return textOf(element, "locale") ?? (page.getAttribute("lang")?.trim() || "en");
}
function partsFor(element, { part }, warn) {
  const names = new Set(textOf(element, "parts")?.split(/\s+/));
  return [...names].flatMap((name) => {
    const found = part(name);
    if (found === void 0) warn("parts", `no part has the name "${name}" here; a module is given with DatelineElement.register(${name})`);
    return found ?? [];
  });
}

export { newRegistry, partsFor, registered, tagFor };
