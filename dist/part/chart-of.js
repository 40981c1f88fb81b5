const chartOf = /* @__PURE__ */ new WeakMap();
function heldIn(name, holder, sizes = {}) {
  const element = "node" in holder ? holder.node() : holder;
  const chart = chartOf.get(element?.querySelector(".d3-dateline") ?? element);
  const moment = chart?.moment();
  if (chart === void 0 || moment === void 0) throw new TypeError(`${name}: no timeline is drawn there yet.`);
  for (const [size, value = 1] of Object.entries(sizes))
    if (!(value > 0 && value <= 1e5)) throw new TypeError(`${name}: ${size} is a number from 0 to 100,000, not ${String(value)}.`);
  return { figure: chart.figure, moment };
}

export { chartOf, heldIn };
