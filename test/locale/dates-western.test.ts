import { describe, expect, test } from "vitest";
import { wordDate } from "../../src/date/index.ts";
import { de } from "../../src/locale/de.ts";
import { es } from "../../src/locale/es.ts";
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
  [
    es,
    [
      ["2024-09-01", "1 de septiembre de 2024", "1 sept. 2024"],
      ["2024-34", "segundo trimestre de 2024", "T2 2024"],
      ["2024-37", "primer cuatrimestre de 2024", "1.er cuatr. 2024"],
      ["2024-30", "verano de 2024 (hemisferio sur)", "verano de 2024 (sur)"],
      ["2024-09-25~", "hacia el 25 de septiembre de 2024", "c. 25 sept. 2024"],
      ["2024-09~", "hacia septiembre de 2024", "c. sept. 2024"],
      ["2024-34%", "hacia el segundo trimestre de 2024 (fecha incierta)", "c. T2 2024?"],
      ["2024-09-13?", "13 de septiembre de 2024 (fecha incierta)", "13 sept. 2024?"],
      ["2024-09-XX", "un día de septiembre de 2024", "sept. 2024"],
      ["2024-XX-25", "25 de un mes de 2024", "25 de un mes de 2024"],
      ["198X/..", "desde la década de 1980", "desde los años 1980"],
      ["198X/199X", "de la década de 1980 a la década de 1990", "años 1980 – años 1990"],
      ["2024-09-13/2024-09-25", "del 13 al 25 de septiembre de 2024", "13–25 sept. 2024"],
      ["2024-04/2024-06", "de abril a junio de 2024", "abr.–jun. 2024"],
      ["2023/2024", "de 2023 a 2024", "2023–2024"],
      ["2024-21/2024-23", "de la primavera al otoño de 2024", "primavera–otoño de 2024"],
      ["2024-34/2025-09-25", "del segundo trimestre de 2024 al 25 de septiembre de 2025", "T2 2024 – 25 sept. 2025"],
      ["2024-10~/2025-07-23", "de octubre de 2024 aproximadamente al 23 de julio de 2025", "c. oct. 2024 – 23 jul. 2025"],
      ["2024-34/..", "desde el segundo trimestre de 2024", "desde el T2 2024"],
      ["2024-34/", "a partir del segundo trimestre de 2024, final desconocido", "desde el T2 2024, final desconocido"],
      ["../2024-09-25", "hasta el 25 de septiembre de 2024", "hasta el 25 sept. 2024"],
      ["../2024", "hasta 2024", "hasta 2024"],
      ["[..2023]", "antes de 2024", "antes de 2024"],
      ["[..2024-09-25]", "a más tardar el 25 de septiembre de 2024", "a más tardar el 25 sept. 2024"],
      ["[2024-06..]", "junio de 2024 o después", "jun. 2024 o después"],
      ["[2024-01..2024-09]", "en algún momento entre enero y septiembre de 2024", "entre ene. y sept. 2024"],
      ["[2024-09-20..2024-09-29]", "en algún momento entre el 20 y el 29 de septiembre de 2024", "entre el 20 y el 29 sept. 2024"],
      ["[2024-06-07,2024-06-08]", "7 u 8 de junio de 2024", "7 u 8 jun. 2024"],
      ["[2024-09,2024-10]", "septiembre u octubre de 2024", "sept. u oct. 2024"],
      ["{2024-22,2024-24}", "verano e invierno de 2024", "verano e invierno de 2024"],
      ["{2024-09-01..2024-09-13}", "todos los días del 1 al 13 de septiembre de 2024", "todos los días del 1 al 13 sept. 2024"],
      ["156X-12-25", "25 de diciembre de un año de la década de 1560", "25 dic. de un año de los años 1560"],
      ["1950S2~", "hacia 1950 (estimación, de 1900 a 1999)", "c. 1950 (1900–1999)"],
      ["-0043", "44 a. C.", "44 a. C."],
      ["2024-11-17T07:00:00+04:00", "17 de noviembre de 2024, 7:00 h (UTC+4)", "17 nov. 2024, 7:00 h (UTC+4)"],
      [
        "2024-34/.. 2025-09-25",
        "desde el segundo trimestre de 2024, situación a 25 de septiembre de 2025",
        "desde el T2 2024 · situación a 25 sept. 2025",
      ],
      ["2024 2025-09", "2024, situación en septiembre de 2025", "2024 · situación en sept. 2025"],
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
