import { heldIn, type Holder } from "../chart-of.ts";
import { storyText } from "./story-text.ts";

/**
 * Returns a timeline as plain text: what the reader sees of the story, in time order, each event with its sources and their addresses.
 * @throws TypeError where no timeline is drawn
 * @example toText(select("#chart"))
 */
export function toText(holder: Holder): string {
  return storyText(heldIn("toText", holder).moment.teller);
}
