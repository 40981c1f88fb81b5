import type { Edtf } from "../date/index.ts";
import type { ParsedStory } from "../schema/index.ts";

/** How a timeline reads what it is given: in whole, or as it was prepared. */
export interface Reading {
  /** Reads the story that is bound to an element. Never throws. */
  readonly story: (datum: unknown) => ParsedStory;
  /** Reads the dates of a window; undefined for what is none. */
  readonly date: (text: string) => Edtf | undefined;
}
