import { quote } from "../date/quote.ts";
import type { Edtf } from "../date/index.ts";
import type { Diagnostic, Severity } from "./diagnostic.ts";
import type { Target } from "./kind.ts";
import { pointerTo, type Place } from "./place.ts";

/** What one parse keeps in mind. */
export interface Reader {
  readonly diagnostics: Diagnostic[];
  /** The ids in use, by kind of record, with the number of the next one to be made from each. */
  readonly ids: Map<string, Map<string, number>>;
  /** The id of each event, by its place in the input. */
  readonly eventIds: string[];
  /** References, to be checked when everything is read. */
  readonly references: PlacedReference[];
  /** Ties that must not go in a circle. */
  readonly ties: PlacedTie[];
  /** Answers that are dear to find: is this a zone, a language? */
  readonly answers: Map<string, boolean>;
  /** The dates that were read, by their texts, but for those of `when.edtf`. */
  readonly dates: Record<string, Edtf>;
  /** The date of the latest `when.edtf`. */
  date: Edtf | undefined;
}

/** An id that points at something. */
export interface PlacedReference {
  readonly to: Target;
  readonly id: string;
  readonly place: Place;
}

/** A tie from a record, the one at the place when `from` is undefined. */
export interface PlacedTie {
  readonly type: string;
  readonly from: string | undefined;
  readonly to: string;
  readonly place: Place;
}

/** Returns a reader that has read nothing. */
export function newReader(): Reader {
  return { diagnostics: [], ids: new Map(), eventIds: [], references: [], ties: [], answers: new Map(), dates: {}, date: undefined };
}

/**
 * Notes a problem with a value; an absent value is not quoted.
 *
 * @param why what is wrong, a sentence without its full stop; absent in the script tag's bundle, as `hint` is
 * @param hint what to do about it, a sentence
 */
export function report(
  reader: Reader,
  place: Place | undefined,
  code: string,
  why = code,
  hint = "Load editor.min.js to have it explained.",
  value?: unknown,
  severity: Severity = "error",
): void {
  const path = pointerTo(place);
  const quoted = value === undefined ? "" : quote(value);
  reader.diagnostics.push({ code, severity, path, value: quoted, message: messageOf(path, why, hint, quoted), hint });
}

/**
 * Returns the message of a problem: where it is, what is wrong, what was found, what to do.
 *
 * @example messageOf("/title", "text is expected here", "Change it.", "5") // "/title: text is expected here (found 5). Change it."
 */
export function messageOf(path: string, why: string, hint: string, value: string): string {
  return `${path || "The document"}: ${why}${why.includes(value) ? "" : ` (found ${value})`}. ${hint}`;
}

/** Notes that a value is not what is expected; returns undefined, which leaves it out. */
export function expected(reader: Reader, place: Place | undefined, code: string, what: string, value: unknown): undefined {
  report(reader, place, code, `${what} is expected here`, "Change it, or leave it out.", value);
  return undefined;
}
