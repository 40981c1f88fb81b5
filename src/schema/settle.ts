import { deriveId } from "./derive-id.ts";
import type { RecordKind } from "./kind.ts";
import type { Place } from "./place.ts";
import { report, type Reader } from "./reader.ts";

/** Relations that hold both ways: a circle of them says nothing wrong. */
const MUTUAL: readonly unknown[] = ["conflicts-with", "same-as"];

/** Finishes a record in place: gives it an id of its own, a name to show and its date, and remembers what it is tied to. */
export function settle(kind: RecordKind, result: Record<string, unknown>, place: Place | undefined, reader: Reader): void {
  const { min, max, type, to, via } = result;
  if (typeof min === "number" && typeof max === "number" && min > max) {
    report(reader, place, "count-reversed", `min is above max; both are left out`, "Put the smaller number in min.", { min, max });
    delete result["min"];
    delete result["max"];
  }
  if (place === undefined) return;
  if (kind.name === "When") {
    result["parsed"] = reader.date;
    reader.date = undefined;
  }
  if ("id" in kind.fields) nameRecord(kind, result, place, reader);
  if (kind.name === "Relation" && !MUTUAL.includes(type)) {
    reader.ties.push({ type: String(type), from: undefined, to: String(to), place: { parent: place, key: "to" } });
  }
  if (Array.isArray(via)) {
    for (const id of via) reader.ties.push({ type: "via", from: String(result["id"]), to: String(id), place: { parent: place, key: "via" } });
  }
}

function nameRecord(kind: RecordKind, result: Record<string, unknown>, place: Place, reader: Reader): void {
  const name = kind.name === "Event" ? "title" : kind.name === "Source" ? "publisher" : "label";
  const written = result["id"];
  const base = typeof written === "string" && written !== "" ? written : deriveId(JSON.stringify([result[name], edtfOf(result["when"])]));
  const ids = reader.ids.get(kind.name) ?? new Map<string, number>();
  reader.ids.set(kind.name, ids);
  let id = base;
  for (let count = ids.get(base); count !== undefined && ids.has(id); count++) {
    id = `${base}-${count}`;
    ids.set(base, count + 1);
  }
  ids.set(id, 2);
  if (id !== base && base === written) {
    report(reader, { parent: place, key: "id" }, "id-duplicate", "another one has this id; links lead to the first", "Give each its own.", base);
  }
  result["id"] = id;
  if (name !== "title") result[name] ||= id;
}

function edtfOf(when: unknown): unknown {
  return typeof when === "object" && when !== null && "edtf" in when ? when.edtf : undefined;
}
