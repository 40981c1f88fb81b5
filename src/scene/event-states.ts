import type { ModelLane } from "../model/model.ts";
import type { Event } from "../schema/index.ts";
import type { Colour } from "./scene.ts";

/** How many lane colours the style sheet holds. */
const paletteSize = 6;

/** Returns what an event is, as class names without the prefix. */
export function eventStates(event: Event, selected: string | undefined): string[] {
  const states: string[] = [];
  if (event.role === "publication") states.push("publication");
  if (event.background === true) states.push("background");
  if (event.status === "retracted") states.push("retracted");
  if (event.id === selected) states.push("selected");
  return states;
}

/** Returns the colour of a lane: its own, or the next of the palette. */
export function laneColour(lane: ModelLane | undefined): Colour {
  const value = lane?.lane?.color;
  return value === undefined ? { palette: ((lane?.place ?? 0) % paletteSize) + 1 } : { value };
}
