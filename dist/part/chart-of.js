import { shown } from '../scene/option-rules.js';

const chartOf = /* @__PURE__ */ new WeakMap();
function heldIn(name, holder) {
  const element = "node" in Object(holder) ? holder.node() : holder;
  const figures = [...element?.querySelectorAll?.(".d3-dateline") ?? [], element];
  const chart = chartOf.get(figures.find((figure) => chartOf.has(figure)));
  const moment = chart?.moment();
  if (chart === void 0 || moment?.teller === void 0) throw new TypeError(`${name}: no timeline is drawn in ${shown(holder)} yet.`);
  return { figure: chart.figure, moment };
}

export { chartOf, heldIn };
