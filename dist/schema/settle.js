import { isOneDate } from '../date/is-one-date.js';
import { deriveId } from './derive-id.js';
import { report } from './reader.js';

const MUTUAL = ["conflicts-with", "same-as"];
function settle(kind, result, place, reader) {
  const { name, fields } = kind;
  if (name === "When") {
    const { time } = result;
    const { date } = reader;
    result["parsed"] = date;
    reader.date = void 0;
    if (time !== void 0 && date !== void 0 && !isOneDate(date, 1)) {
      const why = "a time needs a date that is one day";
      report(reader, { parent: place, key: "time" }, "time-without-day", why, "Give the day, or remove the time.", time, "warning");
    }
  }
  if ("id" in fields) nameRecord(name, result, place, reader);
  if ("to" in fields || "via" in fields) noteTies(result, place, reader);
  if ("min" in fields) leaveOutReversed(result, place, reader);
}
function leaveOutReversed(result, place, reader) {
  const { min, max } = result;
  if (typeof min !== "number" || typeof max !== "number" || min <= max) return;
  report(reader, place, "count-reversed", "min is above max; both are left out", "Put the smaller number in min.", { min, max });
  delete result["min"];
  delete result["max"];
}
function noteTies({ id, type = "via", to, via }, place, reader) {
  const from = id;
  if (Array.isArray(via))
    for (const one of via) reader.ties.push({ type: "via", from, to: one, place: { parent: place, key: "via" } });
  else if (typeof to === "string" && !MUTUAL.includes(type))
    reader.ties.push({ type, from, to, place: { parent: place, key: "to" } });
}
function nameRecord(kind, result, place, reader) {
  const name = kind === "Event" ? "title" : kind === "Source" ? "publisher" : "label";
  const { id: written, [name]: words, when } = result;
  const ids = reader.ids.get(kind) ?? /* @__PURE__ */ new Map();
  reader.ids.set(kind, ids);
  const base = written || deriveId(typeof words === "string" ? words : JSON.stringify(words), edtfOf(when));
  let id = base;
  for (let count = ids.get(base); count !== void 0 && ids.has(id); count++) {
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
      base
    );
  }
  result["id"] = id;
  if (kind === "Event") reader.eventIds[Number(place.key)] = id;
  else result[name] = words || id;
}
function edtfOf(when) {
  return when?.edtf ?? "";
}

export { settle };
