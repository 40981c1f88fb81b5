import { oneOf, checkOption } from '../scene/option-rules.js';
import { allShown } from '../state/view.js';
import { windowText, windowOf } from '../state/window-text.js';

const forms = oneOf("horizontal", "vertical", "table");
const fixedRules = {
  selected: [(value) => typeof value === "string", "the id of an event"],
  form: forms,
  filter: [isFilter, "an object of text and lists: text, lanes, statuses, kinds"],
  clock: oneOf("reported")
};
function isFilter(value) {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).every(
    ([name, one]) => name === "text" ? typeof one === "string" : ["lanes", "statuses", "kinds"].includes(name) && Array.isArray(one) && one.every((key) => typeof key === "string")
  );
}
function viewOf(where, change, readDate) {
  const daysOf = (window2) => typeof window2 === "string" ? windowOf(readDate(window2)) : void 0;
  const rules = {
    ...fixedRules,
    window: [(window2) => daysOf(window2) !== void 0, 'a date or interval such as "2024-06/2025-01"']
  };
  checkOption(where, "the change", change, [(value) => typeof value === "object" && value !== null, "an object"]);
  for (const [name, value] of Object.entries(change)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : void 0;
    if (rule === void 0) checkOption(where, "the name of a value", name, oneOf(...Object.keys(rules)));
    else if (value !== void 0) checkOption(where, name, value, rule);
  }
  const { window, filter, ...others } = change;
  return {
    ...others,
    ..."window" in change ? { window: daysOf(window) } : {},
    ..."filter" in change ? { filter: filter && { ...allShown, ...filter } } : {}
  };
}
function readerView({ selected, form, window, filter, clock }) {
  return { selected, form, window: window && windowText(window), filter, clock };
}

export { readerView, viewOf };
