import type { Edtf } from "../date/index.ts";
import type { Diagnostic, Severity } from "./diagnostic.ts";
import type { ReferenceTarget } from "./kind.ts";
import { pointerTo, type Place } from "./place.ts";
import { quoteValue } from "./quote-value.ts";

/** What one parse keeps in mind. */
export interface Reader {
  readonly drafts: Draft[];
  /** Index of the event that is being read; undefined outside. */
  event: number | undefined;
  /** The ids that are declared; undefined while they are still being read. */
  readonly known: { -readonly [Target in ReferenceTarget]?: Set<string> };
  /** References to what was not read yet. */
  readonly pending: PendingReference[];
  /** Sources that are named somewhere and declared nowhere. */
  readonly undeclared: Set<string>;
  /** Where the records with an id or a tie stand. */
  readonly places: Map<object, Place | undefined>;
  /** Answers that are dear to find: language tags, zones, names that resemble unknown fields. */
  readonly answers: Map<string, string | undefined>;
  /** The date of the latest `when.edtf`. */
  date: Edtf | undefined;
}

/** A problem that does not know its event's id yet. */
export interface Draft {
  readonly diagnostic: Diagnostic;
  readonly event: number | undefined;
}

/** A reference to check later. */
export interface PendingReference {
  readonly to: ReferenceTarget;
  readonly id: string;
  readonly place: Place | undefined;
  readonly event: number | undefined;
}

/** What is wrong, in words. */
export interface Problem {
  readonly code: string;
  /** Default: an error. */
  readonly severity?: Severity;
  /** A sentence without its full stop. */
  readonly why: string;
  readonly hint: string;
}

/** Returns a reader that has read nothing. */
export function newReader(): Reader {
  return { drafts: [], event: undefined, known: {}, pending: [], undeclared: new Set(), places: new Map(), answers: new Map(), date: undefined };
}

/** Returns the answer to a question, asked once a parse. */
export function remembered(reader: Reader, question: string, answer: () => string | undefined): string | undefined {
  if (!reader.answers.has(question)) reader.answers.set(question, answer());
  return reader.answers.get(question);
}

/** Notes a problem with a value; an absent value is not quoted. */
export function report(reader: Reader, place: Place | undefined, problem: Problem, value?: unknown): void {
  const quoted = value === undefined ? "" : quoteValue(value);
  reader.drafts.push({ event: reader.event, diagnostic: diagnosticOf(pointerTo(place), problem, quoted) });
}

/**
 * Returns a problem as a diagnostic.
 *
 * @param value the value as JSON, "" when there is none
 * @example diagnosticOf("/title", { code: "text-type", why: "text is expected here", hint: "Write it in quotes." }, "5")
 */
export function diagnosticOf(path: string, problem: Problem, value: string): Diagnostic {
  const { code, severity = "error", why, hint } = problem;
  const found = why.includes(value) ? "" : ` (found ${value})`;
  return { code, severity, path, value, message: `${path === "" ? "The document" : path}: ${why}${found}. ${hint}`, hint };
}

/** Notes that a value is of another type than the one expected; returns undefined, which leaves it out. */
export function wrongType(reader: Reader, place: Place | undefined, value: unknown, expected: string, code = "value-type"): undefined {
  report(reader, place, { code, why: `${expected} is expected here`, hint: "Change it, or leave the field out." }, value);
  return undefined;
}
