import type { ReferenceTarget } from "./kind.ts";
import type { Place } from "./place.ts";
import { report, wrongType, type PendingReference, type Reader } from "./reader.ts";

/** Returns an id as text; undefined when it is blank or none. */
export function parseId(value: unknown, place: Place | undefined, reader: Reader): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value.replace(/\p{Surrogate}/gu, "\uFFFD");
  if (!Number.isFinite(value)) return wrongType(reader, place, value, "an id, text in quotes,", "id-type");
  report(reader, place, { code: "id-type", severity: "warning", why: "an id is text; this number is read as text", hint: "Put it in quotes." }, value);
  return String(value);
}

/** Returns the id that a reference holds, known or not; what is not declared is noted. */
export function parseReference(to: ReferenceTarget, value: unknown, place: Place | undefined, reader: Reader): string | undefined {
  const id = parseId(value, place, reader);
  if (id === undefined) return undefined;
  const reference = { to, id, place, event: reader.event };
  if (reader.known[to] === undefined) reader.pending.push(reference);
  else checkReference(reference, reader);
  return id;
}

/** Notes a reference to something that the story does not have. A story without lanes may name them freely. */
export function checkReference({ to, id, place }: PendingReference, reader: Reader): void {
  const known = reader.known[to];
  if (known === undefined || known.has(id) || (to === "lane" && known.size === 0)) return;
  if (to === "source") reader.undeclared.add(id);
  const [why, hint] =
    to === "event" ? ["no event has this id", "Write the id of an event."] : [`no ${to} with this id is declared`, `Declare it under "${to}s", or mend the id.`];
  report(reader, place, { code: `${to}-unknown`, severity: "warning", why, hint }, id);
}
