import { deriveId } from "./derive-id.ts";
import type { UnnamedEvent } from "./parse-event.ts";
import { under } from "./place.ts";
import { report, type Reader } from "./reader.ts";
import type { Event } from "./story.ts";
import { newIds, takeId } from "./unique-ids.ts";

/** Returns events that all have an id of their own: first come the ids that stand in the input, so that links lead to the first of two. */
export function namedEvents(events: readonly UnnamedEvent[], reader: Reader): Event[] {
  const ids = newIds();
  const first = events.map(({ id }) => (id !== undefined && !ids.used.has(id) ? takeId(ids, id) : undefined));
  const named = events.map((event, index): Event => {
    const own = first[index];
    if (own !== undefined) return event as Event;
    if (event.id !== undefined) noteDuplicate(event.id, index, reader);
    return { ...event, id: takeId(ids, event.id ?? deriveId(JSON.stringify(event.title), event.when.edtf)) };
  });
  reader.known.event = ids.used;
  return named;
}

function noteDuplicate(id: string, index: number, reader: Reader): void {
  reader.event = index;
  const why = "another event has this id; links lead to the first";
  report(reader, under(under(under(undefined, "events"), index), "id"), { code: "id-duplicate", why, hint: "Give each event its own id." }, id);
  reader.event = undefined;
}
