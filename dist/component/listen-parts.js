import { chartOf } from '../part/chart-of.js';
import { draw, compose } from './draw.js';
import { listener } from './listen.js';

function listenParts(mounted) {
  const { parts } = mounted.settings;
  const isSame = parts.length === mounted.listening.length && parts.every((part, index) => part === mounted.listening[index]);
  if (isSame && chartOf.has(mounted.figure)) return;
  mounted.endParts();
  const kept = keptBy(parts);
  for (const name of keptBy(mounted.listening))
    if (name !== void 0 && !kept.has(name)) mounted.view = { ...mounted.view, [name]: void 0 };
  const ending = new AbortController();
  const chart = {
    figure: mounted.figure,
    kept,
    // Parts are asked after the first picture stands. What has the focus changes without a new one.
    moment: () => {
      if (mounted.isStill && mounted.moment === void 0) compose(mounted);
      return { ...mounted.moment, view: mounted.view };
    },
    show: (change, source) => mounted.answer({ change }, source),
    draw: () => draw(mounted),
    say: (text) => {
      mounted.said = text === mounted.said ? `${text}\xA0` : text;
      draw(mounted);
    },
    on: listener(ending.signal)
  };
  chartOf.set(mounted.figure, chart);
  const ends = [];
  const endParts = () => {
    ending.abort();
    for (const end of ends) end?.();
  };
  Object.assign(mounted, { chart, listening: parts, endParts });
  for (const part of parts) ends.push(part.listen?.(chart));
  if (ending.signal.aborted) endParts();
}
function keptBy(parts) {
  return new Set(parts.map((part) => part.keeps));
}

export { listenParts };
