import { element } from './markup.js';
import { fadeKey, colourOf } from './shape-markup.js';

function fadesMarkup(scene) {
  const fades = /* @__PURE__ */ new Map();
  const painted = [
    ...scene.legend.map(({ shapes }) => ({ shapes, colour: legendColour })),
    ...scene.chart?.marks ?? [],
    ...scene.list?.years.flatMap(({ items }) => items) ?? []
  ];
  for (const { shapes, colour } of painted) {
    for (const { fade } of shapes) {
      const key = fade === void 0 ? "" : fadeKey(fade, colour);
      if (fade !== void 0 && !fades.has(key)) fades.set(key, gradientMarkup(fade, colour, `${scene.id}-${key}`));
    }
  }
  if (fades.size === 0) return void 0;
  const gradients = [...fades.keys()].sort().flatMap((key) => fades.get(key) ?? []);
  return element("svg", { class: "dateline-fades", width: 0, height: 0, "aria-hidden": "true" }, [element("defs", {}, gradients)], "fades");
}
const legendColour = { palette: 1 };
function gradientMarkup(fade, colour, id) {
  const [from, to] = fade === "start" ? [0, 1] : [1, 0];
  const stop = (offset, opacity) => element("stop", { ...colourOf(colour), offset, "stop-color": "currentColor", "stop-opacity": opacity });
  return element("linearGradient", { id }, [stop(0, from), stop(1, to)], id);
}

export { fadesMarkup, legendColour };
