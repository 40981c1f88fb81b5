import { adopt } from '../render/dom/patch.js';
import { chartOf } from '../part/chart-of.js';
import { listen } from './listen.js';

const mountedOn = /* @__PURE__ */ new WeakMap();
const idsIn = /* @__PURE__ */ new WeakMap();
function mount(element, name) {
  const document = element.ownerDocument;
  const figures = element.querySelectorAll(":scope > figure.d3-dateline, .d3-dateline[data-story]");
  const sent = [...figures].find((one) => !chartOf.has(one));
  const id = sent?.getAttribute("data-key") ?? takeId(element, name);
  const figure = sent ?? document.createElement("figure");
  if (sent) adopt(sent);
  else {
    figure.setAttribute("class", "d3-dateline");
    element.appendChild(figure);
  }
  const start = {
    element,
    figure,
    id,
    view: {},
    width: 0,
    isPrinting: false,
    isStill: sent !== void 0,
    said: "",
    typed: { text: "", at: 0 },
    listening: [],
    endParts: () => void 0
  };
  const mounted = start;
  const silence = listen(mounted);
  mounted.release = () => {
    silence();
    mounted.endParts();
    figure.remove();
    mountedOn.delete(element);
    idsIn.get(document)?.delete(id);
  };
  mountedOn.set(element, mounted);
  return mounted;
}
function takeId({ ownerDocument }, name) {
  const taken = idsIn.get(ownerDocument) ?? /* @__PURE__ */ new Set();
  idsIn.set(ownerDocument, taken);
  let id = name;
  for (let count = 2; taken.has(id) || ownerDocument.querySelector(`[id^="${id}-"]`) !== null; count++) id = `${name}-${count}`;
  taken.add(id);
  return id;
}

export { mount, mountedOn };
