import { keyOf } from "../render/dom/patch.ts";
import type { Intent } from "../state/view.ts";

/** What answers a click. */
const buttons =
  ".dateline-event, .dateline-notes > *, .dateline-badges > *, .dateline-more, .dateline-jump, .dateline-close, .dateline-item summary";

const closing: Intent = { change: { selected: undefined } };

/**
 * Returns what a click or a key press in a timeline asks for; undefined when it asks for nothing. A click with a modifier stays the
 * browser's.
 */
export function intentOf(event: Event): Intent | undefined {
  if (event.type === "keydown") {
    const { key, isComposing } = event as KeyboardEvent;
    return key === "Escape" && !isComposing ? closing : undefined;
  }
  const click = event as MouseEvent;
  if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return undefined;
  const button = (click.target as Element).closest(buttons);
  if (button === null) return undefined;
  if (button.matches(".dateline-close")) return closing;
  const item = button.closest(".dateline-item");
  const key = keyOf(button) ?? (item === null ? undefined : keyOf(item));
  return key === undefined ? undefined : { change: { selected: key }, toggles: !button.matches(".dateline-jump") };
}
