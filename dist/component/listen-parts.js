import { chartOf } from '../part/chart-of.js';
import { draw } from './draw.js';
import { listener } from './mount.js';

function listenParts(mounted) {
  const { parts } = mounted.settings;
  const isSame = parts.length === mounted.listening.length && parts.every((part, index) => part === mounted.listening[index]);
  if (isSame && chartOf.has(mounted.figure)) return;
  mounted.endParts();
  const ending = new AbortController();
  const chart = {
    figure: mounted.figure,
    // Parts are asked after the first picture stands.
    moment: () => mounted.moment,
    show: (change, source) => mounted.answer({ change }, source),
    draw: () => draw(mounted),
    say: (text) => {
      mounted.said = text;
      draw(mounted);
    },
    on: listener(ending.signal)
  };
  chartOf.set(mounted.figure, chart);
  const ends = parts.map((part) => part.listen?.(chart));
  Object.assign(mounted, {
    chart,
    listening: parts,
    endParts: () => {
      ending.abort();
      for (const end of ends) end?.();
    }
  });
}

export { listenParts };
