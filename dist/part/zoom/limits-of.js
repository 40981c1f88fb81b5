import { isTimedExtent, wholeDomain } from '../../layout/layout.js';
import { leastDays } from '../../layout/time-scale.js';
import { knownDay } from '../../model/extent.js';

const known = /* @__PURE__ */ new WeakMap();
function limitsOf(moment) {
  const limits = storyLimits(moment);
  const [first = -Infinity, last = Infinity] = moment.view.window ?? [];
  return last - first < limits.least && limits.least < Infinity ? { ...limits, least: last - first } : limits;
}
function storyLimits({ whole, placed, drawn, width: listWidth }) {
  const [left, right] = drawn?.layout.plot ?? [0, listWidth];
  const width = right - left;
  const found = known.get(placed);
  if (found?.width === width) return found.limits;
  const extents = placed === whole ? whole.extents : [...whole.extents, ...placed.extents];
  const isDated = extents.some((extent) => Number.isFinite(knownDay(extent)));
  const limits = { whole: wholeDomain({ extents }, [0, width]), least: isDated ? leastDays(extents.some(isTimedExtent)) : Infinity };
  known.set(placed, { width, limits });
  return limits;
}
function windowOf(moment) {
  return moment.view.window ?? moment.drawn?.layout.scale.domain ?? limitsOf(moment).whole;
}

export { limitsOf, windowOf };
