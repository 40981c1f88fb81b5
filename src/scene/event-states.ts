import type { ModelLane } from "../model/model.ts";
import type { Event } from "../schema/index.ts";
import type { Colour } from "./scene.ts";

/** How many lane colours the style sheet holds. */
const paletteSize = 6;

/** Returns what an event is, as class names without the prefix. */
export function eventStates(event: Event, selected: string | undefined): string[] {
  const states = {
    publication: event.role === "publication",
    background: event.background,
    retracted: event.status === "retracted",
    selected: event.id === selected,
  };
  return Object.entries(states).flatMap(([state, is]) => (is ? [state] : []));
}

/** Returns the colour of a lane: its own, or the next of the palette. */
export function laneColour(lane: ModelLane | undefined): Colour {
  const value = lane?.lane?.color;
  return value === undefined ? { palette: ((lane?.place ?? 0) % paletteSize) + 1 } : { value };
}
