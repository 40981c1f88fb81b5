import { keyOf } from "../render/dom/patch.ts";
import type { Intent } from "../state/view.ts";

/**
 * Returns what a click or a key press in a timeline asks for; undefined when it asks for nothing. A click with a modifier stays the
 * browser's.
 */
export function intentOf(event: Event): Intent | undefined {
  if (event.type === "keydown") return (event as KeyboardEvent).key === "Escape" ? { type: "close" } : undefined;
  const click = event as MouseEvent;
  if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return undefined;
  const target = event.target as Element;
  if (target.closest(".dateline-close") !== null) return { type: "close" };
  const jump = target.closest(".dateline-jump");
  if (jump !== null) return withKey("select", jump, "jump-");
  const mark = target.closest(".dateline-event, .dateline-more, .dateline-notes > *, .dateline-badges > *");
  if (mark !== null) return withKey("toggle", mark, "");
  const summary = target.closest(".dateline-item summary");
  return summary === null ? undefined : withKey("toggle", summary.closest(".dateline-item"), "");
}

function withKey(type: "select" | "toggle", node: Element | null, prefix: string): Intent | undefined {
  const key = node === null ? undefined : keyOf(node);
  return key === undefined ? undefined : { type, key: key.slice(prefix.length) };
}
