import { keyOf, patch } from '../render/dom/patch.js';
import { threadsMarkup } from '../render/text/threads-markup.js';
import { tellerOf } from '../scene/teller.js';
import { threadsOf } from '../scene/threads.js';

function showThreads(mounted, target) {
  const chart = mounted.scene?.chart;
  const group = mounted.figure.querySelector(".dateline-threads");
  if (chart === void 0 || group === null) return;
  const mark = target === null ? null : target.closest(".dateline-event, .dateline-notes > *, .dateline-badges > *");
  const key = mark === null ? void 0 : keyOf(mark);
  const threads = key === void 0 ? [] : threadsOf(tellerOf(mounted.model, mounted.settings.locale), chart, key);
  patch(group, threadsMarkup(threads, chart.sizes.note));
}

export { showThreads };
