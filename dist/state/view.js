function reduce(view, { key, toggles }) {
  const selected = toggles === true && key === view.selected ? void 0 : key;
  return selected === view.selected ? view : { selected };
}

export { reduce };
