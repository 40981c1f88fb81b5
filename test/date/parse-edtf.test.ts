import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { boundsOf, civilFromDay, formatDay, parseEdtf } from "../../src/date/index.ts";

interface Row {
  readonly id: string;
  readonly edtf: string;
  readonly valid: boolean;
  readonly level?: number | null;
  readonly min?: string;
  readonly max?: string;
}

const { cases }: { cases: readonly Row[] } = JSON.parse(readFileSync(new URL("../tables/edtf-cases.json", import.meta.url), "utf8"));

function printed(bound: number | undefined): string {
  if (bound === undefined) return "unknown";
  return Number.isFinite(bound) ? formatDay(civilFromDay(bound)) : bound > 0 ? "inf" : "-inf";
}

describe("parseEdtf(text) follows the reference table", () => {
  test.each(cases)("$id $edtf", ({ edtf, valid, level, min, max }) => {
    const result = parseEdtf(edtf);
    expect(result.ok, result.ok ? "" : result.error.message).toBe(valid);
    if (!result.ok) return;
    if (level !== null && level !== undefined) expect(result.value.level).toBe(level);
    const bounds = boundsOf(result.value);
    if (min !== undefined) expect(printed(bounds.earliest)).toBe(min);
    if (max !== undefined) expect(printed(bounds.latest)).toBe(max);
  });
});
