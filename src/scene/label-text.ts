import type { LabelText } from "../layout/lane.ts";
import type { Event } from "../schema/index.ts";
import { statusWords } from "./status-badge.ts";
import { isCounted, type Teller } from "./teller.ts";

/** Returns the label of an event: its title, and beneath it the date, the count's own words where the title lacks them, and the status. */
export function labelTextOf(teller: Teller, event: Event): LabelText {
  const title = teller.title(event);
  const parts = [teller.date(event, "short")];
  const words = event.count === undefined ? "" : teller.text(event.count.words);
  if (words !== "" && !title.toLowerCase().includes(words.toLowerCase())) parts.push(words);
  if (isCounted(event)) parts.push(teller.phrase(event.count?.dated === "some" ? "note.datedSome" : "note.undated"));
  const status = statusWords(teller, event.status);
  if (status !== undefined) parts.push(status);
  return { title, note: parts.reduce((first, second) => teller.phrase("note.join", { first, second })) };
}
