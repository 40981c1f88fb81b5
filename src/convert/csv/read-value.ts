import { readClock } from "../read-clock.ts";
import { entriesOf } from "./cell-list.ts";
import type { Form } from "./columns.ts";

const YES = /^(?:true|yes|y|x|1|oui|o|vrai)$/i;
const NO = /^(?:false|no|n|0|non|faux)$/i;

/** What editors write for the schema's words. */
const CHOICES: Readonly<Record<string, string>> = {
  confirmé: "confirmed",
  rapporté: "reported",
  allégué: "alleged",
  contesté: "disputed",
  rétracté: "retracted",
  prévu: "planned",
  événement: "event",
  déclaration: "statement",
};

/**
 * Returns what a cell says, as a story has it; what it does not understand comes back as it is written, and is found when the story is read.
 *
 * @example valueOf("boolean", "oui") // true
 */
export function valueOf(form: Exclude<Form, "own">, cell: string): unknown {
  const word = cell.trim();
  switch (form) {
    case "text":
      return cell;
    case "word":
    case "address":
      return word;
    case "choice":
      return CHOICES[word.toLowerCase()] ?? word.toLowerCase();
    case "list":
      return entriesOf(cell, ";,").map((parts) => parts.join(" | "));
    case "number":
      return /^\d+(?:\.\d+)?$/.test(word) ? Number(word) : word;
    case "boolean":
      return YES.test(word) ? true : NO.test(word) ? false : word;
    case "time":
      return /^\d\d:\d\d:\d\d$/.test(word) ? word : (readClock(word) ?? word);
  }
}
