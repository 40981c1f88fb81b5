const allShown = { text: "", lanes: [], statuses: [], kinds: [] };
function reduce(view, { change, toggles }) {
  const wanted = toggles === true && change.selected === view.selected ? { ...change, selected: void 0 } : change;
  const isSame = Object.keys(wanted).every((name) => wanted[name] === view[name]);
  return isSame ? view : { ...view, ...wanted };
}

export { allShown, reduce };
