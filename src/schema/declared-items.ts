import { deriveId } from "./derive-id.ts";
import type { ReferenceTarget } from "./kind.ts";
import { under } from "./place.ts";
import { report, type Reader } from "./reader.ts";
import { newIds, takeId } from "./unique-ids.ts";

/** Returns lanes, actors, places or sources that all have an id of their own and a name to show; the reader knows their ids from now on. */
export function declaredItems(target: Exclude<ReferenceTarget, "event">, items: readonly unknown[], reader: Reader): unknown[] {
  const ids = newIds();
  const name = target === "source" ? "publisher" : "label";
  const named = items.map((item) => {
    const { id: written, ...fields } = item as Readonly<Record<string, unknown>> & { readonly id: string };
    const id = takeId(ids, written || deriveId(JSON.stringify(fields[name])));
    if (written !== "" && id !== written) {
      const why = `another ${target} has this id; it is named "${id}" instead`;
      report(reader, under(reader.places.get(item as object), "id"), { code: "id-duplicate", why, hint: "Give each its own id." }, written);
    }
    const declared = { ...fields, id, [name]: fields[name] || id };
    reader.places.set(declared, reader.places.get(item as object));
    return declared;
  });
  reader.known[target] = ids.used;
  return named;
}
