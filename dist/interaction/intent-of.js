import { keyOf } from '../render/dom/patch.js';

function intentOf(event) {
  if (event.type === "keydown") return event.key === "Escape" ? { type: "close" } : void 0;
  const click = event;
  if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return void 0;
  const target = event.target;
  if (target.closest(".dateline-close") !== null) return { type: "close" };
  const jump = target.closest(".dateline-jump");
  if (jump !== null) return withKey("select", jump, "jump-");
  const mark = target.closest(".dateline-event, .dateline-more, .dateline-notes > *, .dateline-badges > *");
  if (mark !== null) return withKey("toggle", mark, "");
  const summary = target.closest(".dateline-item summary");
  return summary === null ? void 0 : withKey("toggle", summary.closest(".dateline-item"), "");
}
function withKey(type, node, prefix) {
  const key = node === null ? void 0 : keyOf(node);
  return key === void 0 ? void 0 : { type, key: key.slice(prefix.length) };
}

export { intentOf };
