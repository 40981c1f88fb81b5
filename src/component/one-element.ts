/** One element as a D3 selection of it would be, as far as a chart and its page need one. */
export interface OneElement {
  /** Binds data to the element. */
  datum: (value: unknown) => OneElement;
  /** Calls a function with this selection: `select("#chart").datum(story).call(chart)`. */
  call: (chart: (selection: OneElement, ...rest: unknown[]) => unknown, ...rest: unknown[]) => OneElement;
  each: (callback: (this: Element, datum: unknown) => void) => OneElement;
  node: () => Element | null;
}

/** Where D3 keeps what is bound to an element: what this binds, D3 finds, and the other way round. */
const data = "__data__";

type Bound = Element & { [data]?: unknown };

/**
 * Returns a selection of one element, for pages without D3: d3-selection itself would be a tenth of the bundle. A page that has D3 selects
 * with `d3.select`.
 * @param target a CSS selector or an element
 * @example dateline.select("#chart").datum(story).call(dateline.timeline())
 */
export function select(target: string | Element | null): OneElement {
  const node: Bound | null = typeof target === "string" ? document.querySelector(target) : target;
  const selection: OneElement = {
    datum: (value) => {
      if (node !== null) node[data] = value;
      return selection;
    },
    call: (chart, ...rest) => {
      chart(selection, ...rest);
      return selection;
    },
    each: (callback) => {
      if (node !== null) callback.call(node, node[data]);
      return selection;
    },
    node: () => node,
  };
  return selection;
}
