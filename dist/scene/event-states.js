const paletteSize = 6;
function eventStates(event, selected) {
  const states = [];
  if (event.role === "publication") states.push("publication");
  if (event.background === true) states.push("background");
  if (event.status === "retracted") states.push("retracted");
  if (event.id === selected) states.push("selected");
  return states;
}
function laneColour(lane) {
  const value = lane?.lane?.color;
  return value === void 0 ? { palette: (lane?.place ?? 0) % paletteSize + 1 } : { value };
}

export { eventStates, laneColour };
