import { describe, expect, test } from "vitest";
import { wordDate } from "../../src/date/index.ts";
import { de } from "../../src/locale/de.ts";
import type { Locale } from "../../src/locale/locale.ts";
import { dateOf } from "../date/edtf-texts.ts";

/** A text (and up to when the report knows, after a space), its long words, and its short ones. */
type Row = readonly [edtf: string, long: string, short: string];

const tables: readonly (readonly [Locale, readonly Row[]])[] = [
  [
    de,
    [
      ["2024-09-01", "1. September 2024", "1. Sept. 2024"],
      ["2024-34", "zweites Quartal 2024", "Q2 2024"],
      ["2024-37", "erstes Jahresdrittel 2024", "1. Jahresdrittel 2024"],
      ["2024-30", "Sommer 2024 (Südhalbkugel)", "Sommer 2024 (Süd)"],
      ["2024-09-25~", "um den 25. September 2024", "ca. 25. Sept. 2024"],
      ["2024-09~", "etwa im September 2024", "ca. Sept. 2024"],
      ["2024-34%", "etwa im zweiten Quartal 2024 (unsicher)", "ca. Q2 2024?"],
      ["2024-09-13?", "13. September 2024 (Datum unsicher)", "13. Sept. 2024?"],
      ["2024-09-XX", "ein Tag im September 2024", "Sept. 2024"],
      ["2024-XX-25", "25. eines Monats im Jahr 2024", "25. eines Monats im Jahr 2024"],
      ["2000-XX-XX/2012", "von einem Tag im Jahr 2000 bis 2012", "2000 – 2012"],
      ["198X/..", "seit den 1980er-Jahren", "seit den 1980ern"],
      ["2024-09-13/2024-09-25", "vom 13. bis zum 25. September 2024", "13.–25. Sept. 2024"],
      ["2024-09-25/2024-10-17", "vom 25. September bis zum 17. Oktober 2024", "25. Sept. – 17. Okt. 2024"],
      ["2024-04/2024-06", "von April bis Juni 2024", "Apr.–Juni 2024"],
      ["2023/2024", "von 2023 bis 2024", "2023–2024"],
      ["2024-34/2025-09-25", "vom zweiten Quartal 2024 bis zum 25. September 2025", "Q2 2024 – 25. Sept. 2025"],
      ["2024-10~/2025-07-23", "von etwa Oktober 2024 bis zum 23. Juli 2025", "ca. Okt. 2024 – 23. Juli 2025"],
      ["2024-34/..", "seit dem zweiten Quartal 2024", "seit Q2 2024"],
      ["2024-34/", "ab dem zweiten Quartal 2024, Ende unbekannt", "ab Q2 2024, Ende unbekannt"],
      ["../2024-09-25", "bis zum 25. September 2024", "bis 25. Sept. 2024"],
      ["../2024-22", "bis zum Sommer 2024", "bis Sommer 2024"],
      ["../2024", "bis 2024", "bis 2024"],
      ["[..2023]", "vor 2024", "vor 2024"],
      ["[..2024-09-25]", "spätestens am 25. September 2024", "spätestens 25. Sept. 2024"],
      ["[2024-06..]", "Juni 2024 oder später", "Juni 2024 oder später"],
      ["[2024-01..2024-09]", "irgendwann zwischen Januar und September 2024", "zwischen Jan. und Sept. 2024"],
      ["[2024-09-20..2024-09-29]", "irgendwann zwischen dem 20. und dem 29. September 2024", "zwischen 20. und 29. Sept. 2024"],
      ["[2024-06-20,2024-06-21]", "20. oder 21. Juni 2024", "20. oder 21. Juni 2024"],
      ["{2024-09-01..2024-09-13}", "jeden Tag vom 1. bis zum 13. September 2024", "jeden Tag vom 1. bis 13. Sept. 2024"],
      ["{..2016-02-X9}", "alle Zeitpunkte bis zum 9., 19. oder 29. Februar 2016", "alle Zeitpunkte bis 9., 19. oder 29. Feb. 2016"],
      ["156X-12-25", "25. Dezember eines Jahres in den 1560er-Jahren", "25. Dez. eines Jahres in den 1560ern"],
      ["16XX~", "etwa in den Jahren 1600 bis 1699", "ca. 1600–1699"],
      ["1950S2~", "um 1950 (Schätzung, von 1900 bis 1999)", "ca. 1950 (1900–1999)"],
      ["-0200/0200", "von 201 v. Chr. bis 200 n. Chr.", "201 v. Chr. – 200 n. Chr."],
      ["2024-11-17T07:00:00+04:00", "17. November 2024, 7:00 Uhr (UTC+4)", "17. Nov. 2024, 7:00 Uhr (UTC+4)"],
      ["2024-34/.. 2025-09-25", "seit dem zweiten Quartal 2024, Stand: 25. September 2025", "seit Q2 2024 · Stand 25. Sept. 2025"],
    ],
  ],
];

describe.each(tables.map(([locale, rows]) => [locale.tag, locale, rows] as const))("dates in %s", (_, locale, rows) => {
  test.each(rows)("%s", (texts, long, short) => {
    const [edtf = "", asOf] = texts.split(" ");
    const options = asOf === undefined ? {} : { asOf: dateOf(asOf) };
    const words = (form: "long" | "short"): string => wordDate(dateOf(edtf), locale, form, options);
    expect([words("long"), words("short")]).toEqual([long, short]);
  });
});
