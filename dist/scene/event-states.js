const paletteSize = 6;
function eventStates(event, selected) {
  const states = {
    publication: event.role === "publication",
    background: event.background,
    retracted: event.status === "retracted",
    selected: event.id === selected
  };
  return Object.entries(states).flatMap(([state, is]) => is ? [state] : []);
}
function laneColour(lane) {
  const value = lane?.lane?.color;
  return value === void 0 ? { palette: (lane?.place ?? 0) % paletteSize + 1 } : { value };
}

export { eventStates, laneColour };
