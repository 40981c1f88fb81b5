import type { ModelLane } from "../model/model.ts";
import type { Teller } from "./teller.ts";

/** Returns what a lane is called: its label, or its id; what names no lane has the name of the rest. */
export function laneName(teller: Teller, { id, lane }: ModelLane): string {
  return lane === undefined ? (id ?? teller.phrase("lane.other")) : teller.text(lane.label);
}
