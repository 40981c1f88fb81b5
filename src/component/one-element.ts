/** One element as a D3 selection of it would be, as far as a chart and its page need one. */
export interface OneElement {
  /** Binds data to the element. */
  datum: (value: unknown) => OneElement;
  /** Calls a function with this selection: `select("#chart").datum(story).call(chart)`. */
  call: (chart: (selection: OneElement, ...rest: unknown[]) => unknown, ...rest: unknown[]) => OneElement;
  each: (callback: (this: Element, datum: unknown) => void) => OneElement;
  node: () => Element | null;
}

/**
 * Returns a selection of one element, for pages without D3: d3-selection itself would be a tenth of the bundle. A page that has D3 selects
 * with `d3.select`.
 * @param target a CSS selector or an element
 * @example dateline.select("#chart").datum(story).call(dateline.timeline())
 */
export function select(target: string | (Element & { __data__?: unknown }) | null): OneElement {
  const node: (Element & { __data__?: unknown }) | null = typeof target === "string" ? document.querySelector(target) : target;
  const selection: OneElement = {
    datum: (value) => {
      if (node !== null) node.__data__ = value;
      return selection;
    },
    call: (chart, ...rest) => {
      chart(selection, ...rest);
      return selection;
    },
    each: (callback) => {
      if (node !== null) callback.call(node, node.__data__);
      return selection;
    },
    node: () => node,
  };
  return selection;
}
