const chartOf = /* @__PURE__ */ new WeakMap();
function heldIn(name, holder) {
  const element = "node" in holder ? holder.node() : holder;
  const chart = chartOf.get(element?.querySelector(".d3-dateline") ?? element);
  const moment = chart?.moment();
  if (chart === void 0 || moment === void 0) throw new TypeError(`${name}: no timeline is drawn there yet.`);
  return { figure: chart.figure, moment };
}

export { chartOf, heldIn };
