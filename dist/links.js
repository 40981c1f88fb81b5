import { linksWords } from './locale/en-parts.js';
import { copyText } from './part/copy-text.js';
import { readFragment, fragmentOf } from './part/links/fragment.js';
import { pageAddress } from './part/links/page-address.js';

const rest = 300;
const ours = /^[^:;=&]+:[a-z-]+=/;
const addressed = ["selected", "window", "filter", "clock", "language"];
function linksThrough(options = {}) {
  const linked = /* @__PURE__ */ new WeakMap();
  return {
    name: "links",
    words: linksWords,
    controls: ({ teller: { phrase } }) => {
      const label = phrase("links.copy");
      const press = (chart) => void copyText(chart, linked.get(chart)?.address() ?? "", label, phrase("links.copied"));
      return [{ key: "links", label: "", controls: [{ key: "links.copy", label, press }] }];
    },
    listen: (chart) => {
      const made = link(chart, options);
      linked.set(chart, made);
      return made.end;
    },
    changed: (chart, _, source) => source && linked.get(chart)?.follow()
  };
}
const keptOf = /* @__PURE__ */ new WeakMap();
const namesIn = /* @__PURE__ */ new WeakMap();
function link(chart, options) {
  const { figure } = chart;
  const { read, write, linkTo, watch } = { ...pageAddress(figure.ownerDocument), ...options };
  const names = namesIn.get(figure.ownerDocument) ?? /* @__PURE__ */ new Set();
  namesIn.set(figure.ownerDocument, names);
  const kept = keptOf.get(figure) ?? { read: /* @__PURE__ */ new Set(), isWaiting: false };
  keptOf.set(figure, kept);
  const name = options.name ?? (figure.parentElement?.id || (kept.name ??= freeName(names)));
  names.add(name);
  const start = `${encodeURIComponent(name)}:`;
  const ending = new AbortController();
  let waiting;
  const take = (isRead) => {
    const own = read().split(";").find((one) => one.startsWith(start));
    if (own === void 0) return;
    const { language, ...asked } = readFragment(own.slice(start.length));
    const view = Object.fromEntries(Object.entries(asked).filter(([name2]) => isRead(name2)));
    const { selected } = view;
    chart.show(view);
    if (language !== void 0 && isRead("language")) options.language?.(language);
    void Promise.resolve().then(() => {
      if (ending.signal.aborted || selected === void 0) return;
      const { whole, model } = chart.moment();
      const event = whole?.byId.get(selected);
      if (event !== void 0 && !model?.events.includes(event)) chart.show({ selected, window: void 0, filter: void 0 });
      figure.querySelector(".dateline-card")?.scrollIntoView({ block: "nearest" });
    });
  };
  const present = () => {
    const { whole, teller, view } = chart.moment();
    const selected = whole.byId.has(view.selected ?? "") ? view.selected : void 0;
    return fragmentOf({ ...view, selected }, options.language && teller.locale.tag).replace(/^(?=.)/, start);
  };
  const follow = () => {
    kept.isWaiting = false;
    const others = read().split(";").filter((one) => one !== "" && !one.startsWith(start));
    if (others.every((one) => ours.test(one))) write([...others, present()].filter(Boolean).join(";"));
  };
  const isKept = (name2) => ["selected", "language"].includes(name2) || chart.kept.has(name2);
  const isNew = new Set(addressed.filter((name2) => isKept(name2) && !kept.read.has(name2)));
  for (const name2 of isNew) kept.read.add(name2);
  take((name2) => isNew.has(name2));
  watch(() => take(isKept), ending.signal);
  const wait = () => {
    kept.isWaiting = true;
    clearTimeout(waiting);
    waiting = setTimeout(follow, rest);
  };
  if (kept.isWaiting) wait();
  return {
    address: () => linkTo(present()),
    follow: wait,
    end: () => {
      clearTimeout(waiting);
      names.delete(name);
      ending.abort();
    }
  };
}
function freeName(names) {
  let name = "dateline";
  for (let count = 2; names.has(name); count++) name = `dateline-${count}`;
  return name;
}
const links = linksThrough();

export { links, linksThrough };
