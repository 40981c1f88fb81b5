import { knownDay } from '../../model/extent.js';
import { element } from '../../render/text/markup.js';

const shortest = 8;
function lagsMarkup({ reported, byId }, { chart, layout }) {
  const { plot, scale } = layout;
  const within = (x, [low, high]) => Math.max(low, Math.min(high, x));
  let lines = "";
  let dashes = "";
  for (const [index, { key, y, label }] of chart.marks.entries()) {
    const { left = 0, right = 0 } = layout.marks[index]?.geometry ?? {};
    const own = reported?.get(byId.get(key))?.own;
    if (own === void 0 || label === void 0) continue;
    const start = scale.position(knownDay(own));
    const end = within(start, [left, right]);
    const certain = own.form === "point" ? start : within(scale.position(own.to), [Math.min(start, end), Math.max(start, end)]);
    const [from, middle, to] = [start, certain, end].map((place) => within(place, plot).toFixed(1));
    if (!Number.isFinite(knownDay(own)) || Math.abs(end - start) < shortest) continue;
    dashes += `M${from},${y}H${middle}`;
    lines += `M${middle},${y}H${to}`;
    if (knownDay(own) >= scale.domain[0] && knownDay(own) <= scale.domain[1]) lines += `M${from},${y - 4}v8`;
  }
  const path = (d, dash) => element("path", { d: `M0,0${d}`, "stroke-dasharray": dash });
  const transform = chart.isMirrored ? `translate(${chart.width},0) scale(-1,1)` : void 0;
  return reported && element("g", { class: "dateline-lags", "aria-hidden": "true", transform }, [path(lines), path(dashes, 2)], "lags");
}

export { lagsMarkup };
