import { wholeDomain } from '../../layout/layout.js';
import { leastDays } from '../../layout/time-scale.js';

const known = /* @__PURE__ */ new WeakMap();
function limitsOf({ whole: model, drawn, width: listWidth }) {
  const [left, right] = drawn?.layout.plot ?? [0, listWidth];
  const width = right - left;
  const found = known.get(model);
  if (found?.width === width) return found.limits;
  const { extents } = model;
  const limits = { whole: wholeDomain({ extents }, [0, width]), least: leastDays(extents.some(({ from }) => Math.abs(from % 1) > 0)) };
  known.set(model, { width, limits });
  return limits;
}
function windowOf(moment) {
  return moment.view.window ?? moment.drawn?.layout.scale.domain ?? limitsOf(moment).whole;
}

export { limitsOf, windowOf };
