function reduce(view, intent) {
  const selected = nextSelection(view, intent);
  return selected === view.selected ? view : { ...view, selected };
}
function nextSelection(view, intent) {
  if (intent.type === "close") return void 0;
  if (intent.type === "toggle" && view.selected === intent.key) return void 0;
  return intent.key;
}

export { reduce };
