import { isOneDate } from "../date/is-one-date.ts";
import { deriveId } from "./derive-id.ts";
import type { RecordKind } from "./kind.ts";
import type { Place } from "./place.ts";
import type { When } from "./story.ts";
import { report, type Reader } from "./reader.ts";

/** Relations that hold both ways: a circle of them says nothing wrong. */
const MUTUAL: readonly unknown[] = ["conflicts-with", "same-as"];

/** Finishes a record in place: gives it an id of its own, a name to show and its date, and remembers what it is tied to. */
export function settle(kind: RecordKind, result: Record<string, unknown>, place: Place, reader: Reader): void {
  const { name, fields } = kind;
  if (name === "When") {
    const { time } = result;
    const { date } = reader;
    result["parsed"] = date;
    reader.date = undefined;
    if (time !== undefined && date !== undefined && !isOneDate(date, 1)) {
      const why = "a time needs a date that is one day";
      report(reader, { parent: place, key: "time" }, "time-without-day", why, "Give the day, or remove the time.", time, "warning");
    }
  }
  if ("id" in fields) nameRecord(name, result, place, reader);
  if ("to" in fields || "via" in fields) noteTies(result, place, reader);
  if ("min" in fields) leaveOutReversed(result, place, reader);
}

function leaveOutReversed(result: Record<string, unknown>, place: Place, reader: Reader): void {
  const { min, max } = result;
  if (typeof min !== "number" || typeof max !== "number" || min <= max) return;
  report(reader, place, "count-reversed", "min is above max; both are left out", "Put the smaller number in min.", { min, max });
  delete result["min"];
  delete result["max"];
}

function noteTies({ id, type = "via", to, via }: Record<string, unknown>, place: Place, reader: Reader): void {
  const from = id as string | undefined;
  if (Array.isArray(via))
    for (const one of via as string[]) reader.ties.push({ type: "via", from, to: one, place: { parent: place, key: "via" } });
  else if (typeof to === "string" && !MUTUAL.includes(type))
    reader.ties.push({ type: type as string, from, to, place: { parent: place, key: "to" } });
}

function nameRecord(kind: string, result: Record<string, unknown>, place: Place, reader: Reader): void {
  const name = kind === "Event" ? "title" : kind === "Source" ? "publisher" : "label";
  const { id: written, [name]: words, when } = result;
  const ids = reader.ids.get(kind) ?? new Map<string, number>();
  reader.ids.set(kind, ids);
  const base = (written as string | undefined) || deriveId(typeof words === "string" ? words : JSON.stringify(words), edtfOf(when));
  let id = base;
  for (let count = ids.get(base); count !== undefined && ids.has(id); count++) {
    id = `${base}-${count}`;
    ids.set(base, count + 1);
  }
  ids.set(id, 2);
  if (id !== base && written) {
    report(
      reader,
      { parent: place, key: "id" },
      "id-duplicate",
      "another one has this id; links lead to the first",
      "Give each its own.",
      base,
    );
  }
  result["id"] = id;
  if (kind === "Event") reader.eventIds[Number(place.key)] = id;
  else result[name] = words || id;
}

function edtfOf(when: unknown): string {
  return (when as Partial<When> | undefined)?.edtf ?? "";
}
