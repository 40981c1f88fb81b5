import { isFields } from '../fields.js';
import { pointerAt, note } from '../loss-report.js';
import { rolesOf, LOOK, plainName } from './roles.js';

function noteLeftFields(records, report) {
  const left = /* @__PURE__ */ new Map();
  records.forEach(({ fields, path }, index) => {
    if (!isFields(fields)) return;
    const taken = new Set(Object.values(rolesOf(fields)));
    for (const [key, value] of Object.entries(fields)) {
      if (taken.has(key) || value === null || value === "") continue;
      const found = left.get(key) ?? { value, path: pointerAt(path, key), places: [] };
      found.places.push(index);
      left.set(key, found);
    }
  });
  for (const [key, { value, path, places }] of left) {
    const isLook = LOOK.includes(plainName(key));
    const what = isLook ? "this only told another tool how to draw" : "a story has no place for this field";
    const where = places.length === 1 ? "" : ` (records ${ranges(places)})`;
    note(
      report,
      isLook ? "info" : "error",
      isLook ? "look-left-out" : "field-left-out",
      path,
      what + where,
      "Add what readers need.",
      value
    );
  }
}
function ranges(places) {
  const starts = places.filter((place, index) => places[index - 1] !== place - 1);
  const ends = places.filter((place, index) => places[index + 1] !== place + 1);
  return starts.map((start, index) => start === ends[index] ? String(start) : `${start}\u2013${ends[index]}`).join(", ");
}

export { noteLeftFields };
