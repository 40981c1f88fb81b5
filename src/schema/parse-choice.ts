import { closestName } from "./closest-name.ts";
import type { Choice, Kind } from "./kind.ts";
import type { Place } from "./place.ts";
import { report, type Reader } from "./reader.ts";

/** Returns a value that is one of a short list, or what stands in for others. */
export function parseChoice(kind: Extract<Kind, { type: "choice" }>, value: unknown, place: Place | undefined, reader: Reader): Choice | undefined {
  const { of, code, otherwise } = kind;
  const found = of.find((one) => one === value);
  if (found !== undefined) return found;
  const meant = typeof value === "string" ? closestName(value, of.map(String)) : undefined;
  const hint = meant === undefined ? `Write ${of.map((one) => JSON.stringify(one)).join(", ")}.` : `Did you mean "${meant}"?`;
  const severity = code === "version-unknown" ? "warning" : "error";
  report(reader, place, { code, severity, why: "this value is not known here", hint }, value);
  return otherwise;
}
