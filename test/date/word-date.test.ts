import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseEdtf, wordDate } from "../../src/date/index.ts";
import en from "../../src/locale/en.ts";
import fr from "../../src/locale/fr.ts";

interface Row {
  readonly edtf: string;
  readonly en: string;
  readonly enShort: string;
  readonly fr: string;
  readonly frShort: string;
}

const { cases }: { cases: readonly Row[] } = JSON.parse(readFileSync(new URL("../tables/date-display-cases.json", import.meta.url), "utf8"));

function words(text: string): Row {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(result.error.message);
  const { value } = result;
  return {
    edtf: text,
    en: wordDate(value, en, "long"),
    enShort: wordDate(value, en, "short"),
    fr: wordDate(value, fr, "long"),
    frShort: wordDate(value, fr, "short"),
  };
}

describe("wordDate(edtf, locale, form) follows the reference table", () => {
  test.each(cases)("$edtf", (row) => {
    expect(words(row.edtf)).toEqual(row);
  });
});
