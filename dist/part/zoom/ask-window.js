import { windowOf } from './limits-of.js';

function askedWindow(chart) {
  let next;
  let frame = 0;
  const show = () => {
    const { window, source } = next ?? {};
    next = void 0;
    chart.show({ window }, source);
  };
  return {
    now: () => next?.window ?? windowOf(chart.moment()),
    ask: (window, source) => {
      if (next === void 0) frame = requestAnimationFrame(show);
      next = { window, source };
    },
    end: () => cancelAnimationFrame(frame)
  };
}

export { askedWindow };
