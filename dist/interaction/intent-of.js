import { keyOf } from '../render/dom/patch.js';

const buttons = ".dateline-event, .dateline-notes > *, .dateline-badges > *, .dateline-more, .dateline-jump, .dateline-close, .dateline-item summary";
const closing = { change: { selected: void 0 } };
function intentOf(event) {
  if (event.type === "keydown") {
    const { key: key2, isComposing } = event;
    return key2 === "Escape" && !isComposing ? closing : void 0;
  }
  const click = event;
  if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return void 0;
  const button = click.target.closest(buttons);
  if (button === null) return void 0;
  if (button.matches(".dateline-close")) return closing;
  const item = button.closest(".dateline-item");
  const key = keyOf(button) ?? (item === null ? void 0 : keyOf(item));
  return key === void 0 ? void 0 : { change: { selected: key }, toggles: !button.matches(".dateline-jump") };
}

export { intentOf };
