import { keyOf, patch } from "../render/dom/patch.ts";
import { threadsMarkup } from "../render/text/threads-markup.ts";
import { tellerOf } from "../scene/teller.ts";
import { threadsOf } from "../scene/threads.ts";
import type { Mounted } from "./mounted.ts";

/** Ties the event under the pointer or the focus to what reported it, as long as it is there. Nothing else is drawn anew. */
export function showThreads(mounted: Mounted, target: EventTarget | null): void {
  const chart = mounted.scene?.chart;
  const group = mounted.figure.querySelector(".dateline-threads");
  if (chart === undefined || group === null) return;
  const mark = target === null ? null : (target as Element).closest(".dateline-event, .dateline-notes > *, .dateline-badges > *");
  const key = mark === null ? undefined : keyOf(mark);
  const threads = key === undefined ? [] : threadsOf(tellerOf(mounted.model, mounted.settings.locale), chart, key);
  patch(group, threadsMarkup(threads, chart.sizes.note));
}
