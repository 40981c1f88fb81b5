import { readClock } from "../read-clock.ts";
import { entriesOf } from "./cell-list.ts";
import type { Form } from "./columns.ts";

const YES = /^(?:true|yes|y|x|1|oui|o|vrai)$/i;
const NO = /^(?:false|no|n|0|non|faux)$/i;

/** What editors write for the schema's words. */
const CHOICES = new Map([
  ["confirmé", "confirmed"],
  ["rapporté", "reported"],
  ["allégué", "alleged"],
  ["contesté", "disputed"],
  ["rétracté", "retracted"],
  ["prévu", "planned"],
  ["événement", "event"],
  ["déclaration", "statement"],
]);

const READERS: Readonly<Record<Exclude<Form, "own">, (word: string, cell: string) => unknown>> = {
  text: (_, cell) => cell,
  word: (word) => word,
  address: (word) => word,
  choice: (word) => CHOICES.get(word.toLowerCase()) ?? word.toLowerCase(),
  list: (word) => entriesOf(word, ";,").map((parts) => parts.join(" | ")),
  number: (word) => (/^\d+(?:\.\d+)?$/.test(word) ? Number(word) : word),
  boolean: (word) => (YES.test(word) ? true : NO.test(word) ? false : word),
  time: (word) => (/^\d\d:\d\d:\d\d$/.test(word) ? word : (readClock(word) ?? word)),
};

/**
 * Returns what a cell says, as a story has it; what it does not understand comes back as it is written, and is found when the story is read.
 *
 * @example valueOf("boolean", "oui") // true
 */
export function valueOf(form: Exclude<Form, "own">, cell: string): unknown {
  return READERS[form](cell.trim(), cell);
}
