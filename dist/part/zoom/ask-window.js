import { isOnItsWay, begin } from './follow.js';
import { limitsOf, windowOf } from './limits-of.js';
import { windowAbout } from './window.js';

function askedWindow(chart) {
  let next;
  let frame = 0;
  return {
    now: () => next ?? windowOf(chart.moment()),
    ask: (day, share, days, source) => {
      cancelAnimationFrame(frame);
      const window = windowAbout(day, share, days, limitsOf(chart.moment()));
      next = window;
      frame = requestAnimationFrame(() => {
        next = void 0;
        if (!isOnItsWay(chart)) begin(chart);
        chart.show({ window }, source);
      });
    },
    end: () => cancelAnimationFrame(frame)
  };
}

export { askedWindow };
