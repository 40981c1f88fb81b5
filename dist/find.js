import { findWords } from './locale/en-parts.js';
import { controlsMarkup } from './render/text/controls-markup.js';
import { element } from './render/text/markup.js';
import { allShown } from './state/view.js';
import { groupOf, panelControl, viewControl } from './part/controls-of.js';
import { escapeFrom } from './part/escape-from.js';
import { filtered } from './part/find/filtered.js';
import { indexOf } from './part/find/find-index.js';
import { toggleGroups, settled } from './part/find/toggles.js';

const find = {
  name: "find",
  words: findWords,
  keeps: "filter",
  lens: (model, { filter }) => filtered(model, filter),
  controls: (moment) => [groupOf(moment, "find", [opener(moment)]), ...panelGroups(moment)],
  above: (moment) => isOpen(moment) ? [panelMarkup(moment)] : [],
  legend,
  body: (moment) => {
    if (shownOf(moment) > 0 || shownOf(moment) === moment.whole.events.length) return void 0;
    return element("p", { class: "dateline-message" }, [moment.teller.phrase("find.none")], "none");
  },
  notes: (moment) => {
    const { whole, teller, view } = moment;
    const total = whole.events.length;
    const count = shownOf(moment);
    if (view.filter?.text.trim()) return [teller.phrase("find.result", { count, total })];
    return count === total ? [] : [teller.phrase("find.hidden", { count: total - count })];
  },
  listen,
  changed
};
function panelGroups(moment) {
  const all = viewControl(moment, "find.all", { filter: void 0 });
  const press = (chart, source) => {
    focusField(chart, source);
    all.press(chart, source);
  };
  const isWhole = shownOf(moment) === moment.whole.events.length;
  return [...toggleGroups(moment), ...isWhole ? [] : [{ key: all.key, label: all.label, controls: [{ ...all, press }], isAside: true }]];
}
function panelMarkup(moment) {
  const { phrase } = moment.teller;
  const { filter, control } = moment.view;
  const field = element("input", { type: "search", autocomplete: "off", spellcheck: "false", value: filter?.text || void 0 });
  const groups = panelGroups(moment);
  return element(
    "div",
    { class: "dateline-panel" },
    [
      element("label", { class: "dateline-search" }, [element("span", {}, [phrase("find.search")]), field], "search"),
      groups.length === 0 ? void 0 : controlsMarkup(groups, phrase("find.label"), control)
    ],
    "find"
  );
}
function legend(moment, entries) {
  const all = isOpen(moment) ? [] : toggleGroups(moment).flatMap(({ controls }) => controls);
  return all.filter(
    ({ explains, isPressed }) => explains !== void 0 && (isPressed === false || entries.some(({ key }) => key === explains))
  );
}
function isOpen({ view }) {
  return view.panel === "find";
}
function shownOf({ whole, view }) {
  return filtered(whole, view.filter).events.length;
}
function opener(moment) {
  const control = panelControl(moment, "find", "find.open", "find.label");
  const press = (chart, source) => {
    control.press(chart, source);
    focusField(chart, source);
  };
  return { ...control, press };
}
function fieldOf({ figure }) {
  return figure.querySelector(".dateline-search input");
}
function focusField(chart, source) {
  if (source.pointerType !== "touch") fieldOf(chart)?.focus();
}
function search(chart, text, source) {
  chart.show({ filter: settled({ ...chart.moment().view.filter ?? allShown, text }) }, source);
}
function listen(chart) {
  let frame = 0;
  chart.on(chart.figure, "input", (event) => {
    const field = fieldOf(chart);
    if (event.target !== field) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => search(chart, field?.value ?? "", event));
  });
  escapeFrom(chart, "find", (event) => {
    const field = fieldOf(chart);
    if (!field || event.target !== field || field.value === "") return false;
    field.value = "";
    search(chart, "", event);
    return true;
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(folding.get(chart));
  };
}
const folding = /* @__PURE__ */ new WeakMap();
function changed(chart, before) {
  const { view, whole, form } = chart.moment();
  const { filter, panel, selected } = view;
  const { text } = filter ?? allShown;
  const field = fieldOf(chart);
  if (field && text !== (before.filter ?? allShown).text && field.value !== text) field.value = text;
  if (panel === "find" && before.panel !== "find")
    folding.set(
      chart,
      setTimeout(() => whole.events.forEach((_, item) => indexOf(whole).words(item)))
    );
  const isWanted = form === "vertical" && selected !== before.selected && whole.byId.has(selected ?? "");
  if (isWanted && filter && !filtered(whole, filter).events.some(({ id }) => id === selected)) chart.show({ filter: void 0 });
}

export { find };
