import type { Kind } from "./kind.ts";
import type { Place } from "./place.ts";
import { isArray } from "./plain-object.ts";
import { report, type Reader } from "./reader.ts";

/** Returns a finite number in range. */
export function parseNumber(kind: Extract<Kind, { type: "number" }>, value: unknown, place: Place | undefined, reader: Reader): number | undefined {
  if (isFinite(value) && value >= kind.least && (!kind.whole || Number.isInteger(value))) return value;
  const expected = kind.whole ? "a whole number" : "a number";
  const why = `${expected}${kind.least > -Infinity ? ` of at least ${kind.least}` : ""} is expected here`;
  report(reader, place, { code: "number-invalid", why, hint: "Write digits without quotes." }, value);
  return undefined;
}

/** Returns degrees east and degrees north. */
export function parseCoordinates(value: unknown, place: Place | undefined, reader: Reader): readonly [number, number] | undefined {
  const [east, north] = isArray(value) && value.length === 2 ? value : [];
  if (isFinite(east) && isFinite(north) && Math.abs(east) <= 180 && Math.abs(north) <= 90) return [east, north];
  const why = "a list of longitude (-180 to 180) and latitude (-90 to 90) is expected here";
  report(reader, place, { code: "coordinates-invalid", why, hint: "Write [degrees east, degrees north]." }, value);
  return undefined;
}

function isFinite(value: unknown): value is number {
  return Number.isFinite(value);
}
