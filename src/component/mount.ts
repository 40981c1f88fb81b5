import { adopt } from "../render/dom/patch.ts";
import { chartOf } from "../part/chart-of.ts";
import { listen } from "./listen.ts";
import type { Mounted } from "./mounted.ts";

/** State by element, as D3 keeps none on nodes but data. */
export const mountedOn = new WeakMap<Element, Mounted>();

/** What the ids of the charts in a document begin with. */
const idsIn = new WeakMap<Document, Set<string>>();

/** Begins a timeline in an element, on what a server drew there where it did. */
export function mount(element: Element, name: string): Mounted {
  const document = element.ownerDocument;
  const figures = element.querySelectorAll<HTMLElement>(":scope > figure.d3-dateline, .d3-dateline[data-story]");
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
    isStill: sent !== undefined,
    said: "",
    typed: { text: "", at: 0 },
    listening: [],
    endParts: () => undefined,
  };
  const mounted = start as unknown as Mounted;
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

/** Two charts of one story on one page need ids of their own, also while their elements are not in the page yet. */
function takeId({ ownerDocument }: Element, name: string): string {
  const taken = idsIn.get(ownerDocument) ?? new Set<string>();
  idsIn.set(ownerDocument, taken);
  let id = name;
  for (let count = 2; taken.has(id) || ownerDocument.querySelector(`[id^="${id}-"]`) !== null; count++) id = `${name}-${count}`;
  taken.add(id);
  return id;
}
