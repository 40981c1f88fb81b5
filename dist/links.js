import { linksWords } from './locale/en-parts.js';
import { copyText } from './part/copy-text.js';
import { readFragment, fragmentOf } from './part/links/fragment.js';
import { pageAddress } from './part/links/page-address.js';

const rest = 300;
const ours = /^[^:;=&]+:[a-z-]+=/;
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
const told = /* @__PURE__ */ new WeakSet();
function link(chart, options) {
  const { figure } = chart;
  const { read, write, linkTo, watch } = { ...pageAddress(figure.ownerDocument), ...options };
  const start = `${encodeURIComponent(options.name ?? (figure.parentElement?.id || defaultName(figure)))}:`;
  const ending = new AbortController();
  let waiting;
  const take = (isStart) => {
    const own = read().split(";").find((one) => one.startsWith(start));
    if (own === void 0) return;
    const { language, selected, ...others } = readFragment(own.slice(start.length));
    const view = Object.fromEntries(Object.entries(others).filter(([name]) => chart.kept.has(name)));
    chart.show({ ...view, selected });
    const isTold = isStart && told.has(figure);
    told.add(figure);
    if (language !== void 0 && !isTold) options.language?.(language);
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
    const others = read().split(";").filter((one) => one !== "" && !one.startsWith(start));
    if (others.every((one) => ours.test(one))) write([...others, present()].filter(Boolean).join(";"));
  };
  take(true);
  watch(() => take(), ending.signal);
  return {
    address: () => linkTo(present()),
    follow: () => {
      clearTimeout(waiting);
      waiting = setTimeout(follow, rest);
    },
    end: () => {
      clearTimeout(waiting);
      ending.abort();
    }
  };
}
function defaultName(figure) {
  const place = [...figure.ownerDocument.querySelectorAll(".d3-dateline")].indexOf(figure);
  return place > 0 ? `dateline-${place + 1}` : "dateline";
}
const links = linksThrough();

export { links, linksThrough };
