import { linksWords } from './locale/en-parts.js';
import { readFragment, fragmentOf } from './state/fragment.js';
import { copyText } from './part/copy-text.js';
import { pageAddress } from './part/links/page-address.js';

const rest = 300;
const ours = /^[^:;=&]+:[a-z-]+=/;
function linksThrough(options = {}) {
  const waiting = /* @__PURE__ */ new WeakMap();
  const addressOf = ({ figure }) => ({ ...pageAddress(figure.ownerDocument), ...options });
  const nameOf = ({ figure }) => encodeURIComponent(options.name ?? (figure.parentElement?.id || defaultName(figure)));
  const stateOf = (chart) => {
    const { whole, teller, view } = chart.moment();
    const selected = whole.byId.has(view.selected ?? "") ? view.selected : void 0;
    const state = fragmentOf({ ...view, selected }, options.language && teller.locale.tag);
    return state === "" ? "" : `${nameOf(chart)}:${state}`;
  };
  const write = (chart) => {
    const { read: read2, write: writeTo } = addressOf(chart);
    const others = segments(chart, read2());
    if (others.every((segment) => ours.test(segment))) writeTo([...others, stateOf(chart)].filter(Boolean).join(";"));
  };
  const segments = (chart, fragment) => fragment.split(";").filter((segment) => segment !== "" && !segment.startsWith(`${nameOf(chart)}:`));
  const read = (chart) => {
    const start = `${nameOf(chart)}:`;
    const own = addressOf(chart).read().split(";").find((segment) => segment.startsWith(start));
    if (own === void 0) return;
    const { view, language } = readFragment(own.slice(start.length));
    chart.show(view);
    if (language !== void 0) options.language?.(language);
    if (view.selected !== void 0) void Promise.resolve().then(() => showDetails(chart));
  };
  return {
    name: "links",
    words: linksWords,
    controls: ({ teller: { phrase } }) => {
      const label = phrase("links.copy");
      const press = (chart) => void copyText(chart, addressOf(chart).linkTo(stateOf(chart)), label, phrase("links.copied"));
      return [{ key: "links", label: "", controls: [{ key: "links.copy", label, press }] }];
    },
    listen: (chart) => {
      read(chart);
      const end = addressOf(chart).watch(() => read(chart));
      return () => {
        end();
        clearTimeout(waiting.get(chart.figure));
      };
    },
    changed: (chart, _, source) => {
      if (source === void 0) return;
      clearTimeout(waiting.get(chart.figure));
      waiting.set(
        chart.figure,
        setTimeout(() => write(chart), rest)
      );
    }
  };
}
function defaultName(figure) {
  const place = [...figure.ownerDocument.querySelectorAll(".d3-dateline")].indexOf(figure);
  return place > 0 ? `dateline-${place + 1}` : "dateline";
}
function showDetails({ figure }) {
  figure.querySelector(".dateline-card")?.scrollIntoView({ block: "nearest" });
}
const links = linksThrough();

export { links, linksThrough };
