import { isFields } from "../fields.ts";
import { note, pointerAt, type LossReport } from "../loss-report.ts";
import type { FoundRecord } from "./find-records.ts";
import { LOOK, plainName, rolesOf } from "./roles.ts";

interface Left {
  readonly value: unknown;
  readonly path: string;
  readonly places: number[];
}

/**
 * Notes every field that no event took, once for each name, with the places of all records that have it.
 *
 * @example noteLeftFields(findRecords([{ year: 789, title: "A", tank: 8 }]).records, report) // report[0].path is "/0/tank"
 */
export function noteLeftFields(records: readonly FoundRecord[], report: LossReport): void {
  const left = new Map<string, Left>();
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
      value,
    );
  }
}

/** "0–3, 7": the places of records in their list, the first is 0. */
function ranges(places: readonly number[]): string {
  const starts = places.filter((place, index) => places[index - 1] !== place - 1);
  const ends = places.filter((place, index) => places[index + 1] !== place + 1);
  return starts.map((start, index) => (start === ends[index] ? String(start) : `${start}–${ends[index]}`)).join(", ");
}
