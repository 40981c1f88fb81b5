import type { ModelLane } from "../model/model.ts";
import { cleanText } from "../schema/clean-text.ts";
import type { Teller } from "./teller.ts";

/** Returns what a lane is called: its label, or its id; what names no lane has the name of the rest. */
export function laneName(teller: Teller, { id, lane }: ModelLane): string {
  if (lane !== undefined) return teller.text(lane.label);
  return id === undefined ? teller.phrase("lane.other") : cleanText(id).text;
}
