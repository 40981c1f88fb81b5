import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { type WordDateOptions, wordDate } from "../../src/date/index.ts";
import type { Locale } from "../../src/locale/locale.ts";
import en from "../../src/locale/en.ts";
import fr from "../../src/locale/fr.ts";
import { dateOf } from "./edtf-texts.ts";

interface Row {
  readonly edtf: string;
  readonly en: string;
  readonly enShort: string;
  readonly fr: string;
  readonly frShort: string;
}

const { cases }: { cases: readonly Row[] } = JSON.parse(
  readFileSync(new URL("../tables/date-display-cases.json", import.meta.url), "utf8"),
);

function words(edtf: string, options?: WordDateOptions): Row {
  const date = dateOf(edtf);
  return {
    edtf,
    en: wordDate(date, en, "long", options),
    enShort: wordDate(date, en, "short", options),
    fr: wordDate(date, fr, "long", options),
    frShort: wordDate(date, fr, "short", options),
  };
}

describe("wordDate(edtf, locale, form) follows the reference table", () => {
  test("which has 40 rows", () => {
    expect(cases).toHaveLength(40);
  });

  test.each(cases)("$edtf", (row) => {
    expect(words(row.edtf)).toEqual(row);
  });
});

describe("wordDate(edtf, locale, form) words what the table leaves out", () => {
  test.each([
    // Groupings and seasons
    ["2024-37", "first third of 2024", "first third of 2024", "1er quadrimestre 2024", "1er quadr. 2024"],
    ["2024-41", "second half of 2024", "H2 2024", "2e semestre 2024", "S2 2024"],
    ["2024-30", "summer 2024 (southern hemisphere)", "summer 2024 (south)", "été 2024 (hémisphère Sud)", "été 2024 (sud)"],
    ["2024-22~", "around summer 2024", "c. summer 2024", "vers l’été 2024", "v. été 2024"],
    [
      "2024-34%",
      "around the second quarter of 2024 (uncertain)",
      "c. Q2 2024?",
      "vers le 2e trimestre 2024 (date incertaine)",
      "v. T2 2024 ?",
    ],
    ["2024-22/..", "since summer 2024", "since summer 2024", "depuis l’été 2024", "depuis l’été 2024"],
    ["../2024-22", "until summer 2024", "until summer 2024", "jusqu’à l’été 2024", "jusqu’à l’été 2024"],
    ["../2024-34", "until the second quarter of 2024", "until Q2 2024", "jusqu’au 2e trimestre 2024", "jusqu’au T2 2024"],
    [
      "2024-34/2024-36",
      "from the second quarter to the fourth quarter of 2024",
      "Q2–Q4 2024",
      "du 2e trimestre au 4e trimestre 2024",
      "T2–T4 2024",
    ],
    ["2024-21/2024-23", "from spring to autumn 2024", "spring–autumn 2024", "du printemps à l’automne 2024", "printemps–automne 2024"],
    [
      "2024-36/2025-33",
      "from the fourth quarter of 2024 to the first quarter of 2025",
      "Q4 2024 – Q1 2025",
      "du 4e trimestre 2024 au 1er trimestre 2025",
      "T4 2024 – T1 2025",
    ],
    // Intervals
    ["../2024-09-25", "until 25 September 2024", "until 25 Sept 2024", "jusqu’au 25 septembre 2024", "jusqu’au 25 sept. 2024"],
    ["../2024", "until 2024", "until 2024", "jusqu’en 2024", "jusqu’en 2024"],
    [
      "../2024-09-01~",
      "until around 1 September 2024",
      "until c. 1 Sept 2024",
      "jusqu’au 1er septembre 2024 environ",
      "jusqu’au 1er sept. 2024 environ",
    ],
    [
      "1985-04/",
      "from April 1985, end unknown",
      "from Apr 1985, end unknown",
      "à partir d’avril 1985, fin inconnue",
      "dès avr. 1985, fin inconnue",
    ],
    ["2024-08/2024-10", "August to October 2024", "Aug–Oct 2024", "d’août à octobre 2024", "août–oct. 2024"],
    ["2005/2006-02", "from 2005 to February 2006", "2005 – Feb 2006", "de 2005 à février 2006", "2005 – févr. 2006"],
    ["2024-04-04/2024-04-04", "4 April 2024", "4 Apr 2024", "4 avril 2024", "4 avr. 2024"],
    [
      "1984?/2004-06~",
      "from 1984 (date uncertain) to around June 2004",
      "1984? – c. June 2004",
      "de 1984 (date incertaine) à juin 2004 environ",
      "1984 ? – v. juin 2004",
    ],
    ["198X/..", "since the 1980s", "since the 1980s", "depuis les années 1980", "depuis les années 1980"],
    ["198X/199X", "from the 1980s to the 1990s", "1980s – 1990s", "des années 1980 aux années 1990", "années 1980 – années 1990"],
    ["2000-XX-XX/2012", "from a day in 2000 to 2012", "2000 – 2012", "d’un jour de 2000 à 2012", "2000 – 2012"],
    ["2000/2000-XX-XX", "from 2000 to a day in 2000", "2000", "de 2000 à un jour de 2000", "2000"],
    [
      "1908-05-02/1908-05-0X",
      "start: 2 May 1908; end: some time between 1 and 9 May 1908",
      "start: 2 May 1908; end: some time 1–9 May 1908",
      "début : 2 mai 1908 ; fin : à une date comprise entre le 1er et le 9 mai 1908",
      "début : 2 mai 1908 ; fin : entre le 1er et le 9 mai 1908",
    ],
    ["../", "start: open; end: unknown", "start: open; end: unknown", "début : ouvert ; fin : inconnue", "début : ouvert ; fin : inconnue"],
    ["/..", "start: unknown; end: open", "start: unknown; end: open", "début : inconnu ; fin : ouverte", "début : inconnu ; fin : ouverte"],
    ["../..", "start: open; end: open", "start: open; end: open", "début : ouvert ; fin : ouverte", "début : ouvert ; fin : ouverte"],
    // Sets
    ["[..2024-06]", "June 2024 or earlier", "June 2024 or earlier", "juin 2024 ou avant", "juin 2024 ou avant"],
    ["[..2024-34]", "the second quarter of 2024 or earlier", "Q2 2024 or earlier", "le 2e trimestre 2024 ou avant", "le T2 2024 ou avant"],
    ["[..2024~]", "around 2024 or earlier", "c. 2024 or earlier", "2024 environ ou avant", "2024 environ ou avant"],
    ["[..0000]", "before 1 CE", "before 1 CE", "avant 1 apr. J.-C.", "avant 1 apr. J.-C."],
    [
      "[2024-09-25..]",
      "25 September 2024 or later",
      "25 Sept 2024 or later",
      "le 25 septembre 2024 ou plus tard",
      "le 25 sept. 2024 ou plus tard",
    ],
    [
      "[2024-09-13..2024-10-02]",
      "some time between 13 September and 2 October 2024",
      "some time 13 Sept – 2 Oct 2024",
      "à une date comprise entre le 13 septembre et le 2 octobre 2024",
      "entre le 13 sept. et le 2 oct. 2024",
    ],
    [
      "[2024-34..2024-36]",
      "some time between the second quarter and the fourth quarter of 2024",
      "some time Q2–Q4 2024",
      "à une date comprise entre le 2e trimestre et le 4e trimestre 2024",
      "entre le T2 et le T4 2024",
    ],
    [
      "[2024-01,2024-03,2024-05]",
      "January, March or May 2024",
      "Jan, Mar or May 2024",
      "janvier, mars ou mai 2024",
      "janv., mars ou mai 2024",
    ],
    [
      "[1667,1668,1670..1672]",
      "1667, 1668 or some time between 1670 and 1672",
      "1667, 1668 or some time 1670–1672",
      "1667, 1668 ou à une date comprise entre 1670 et 1672",
      "1667, 1668 ou entre 1670 et 1672",
    ],
    [
      "[1760-01,1760-02,1760-12..]",
      "January 1760, February 1760 or December 1760 or later",
      "Jan 1760, Feb 1760 or Dec 1760 or later",
      "janvier 1760, février 1760 ou décembre 1760 ou plus tard",
      "janv. 1760, févr. 1760 ou déc. 1760 ou plus tard",
    ],
    ["{1960,1961-12}", "1960 and December 1961", "1960 and Dec 1961", "1960 et décembre 1961", "1960 et déc. 1961"],
    [
      "{2024-09-13,2024-10-01,2024-10-25}",
      "13 September, 1 October and 25 October 2024",
      "13 Sept, 1 Oct and 25 Oct 2024",
      "13 septembre, 1er octobre et 25 octobre 2024",
      "13 sept., 1er oct. et 25 oct. 2024",
    ],
    [
      "{2024-09-01..2024-09-13}",
      "every day from 1 to 13 September 2024",
      "every day from 1 to 13 Sept 2024",
      "chaque jour du 1er au 13 septembre 2024",
      "chaque jour du 1er au 13 sept. 2024",
    ],
    [
      "{2024-04..2024-06}",
      "every month from April to June 2024",
      "every month from Apr to June 2024",
      "chaque mois d’avril à juin 2024",
      "chaque mois d’avr. à juin 2024",
    ],
    ["{..1760}", "all dates until 1760", "all dates until 1760", "toutes les dates jusqu’en 1760", "toutes les dates jusqu’en 1760"],
    ["{1760..}", "all dates from 1760", "all dates from 1760", "toutes les dates à partir de 1760", "toutes les dates à partir de 1760"],
    ["{2024}", "2024", "2024", "2024", "2024"],
    // Unspecified digits
    ["2024-10-XX", "a day in October 2024", "Oct 2024", "un jour d’octobre 2024", "oct. 2024"],
    ["2024-09-XX~", "a day around September 2024", "c. Sept 2024", "un jour de septembre 2024 environ", "v. sept. 2024"],
    [
      "2024-09-XX%",
      "a day around September 2024 (uncertain)",
      "c. Sept 2024?",
      "un jour de septembre 2024 environ (date incertaine)",
      "v. sept. 2024 ?",
    ],
    ["2024-XX~", "a month around 2024", "c. 2024", "un mois de 2024 environ", "v. 2024"],
    ["2024-XX-XX~", "a day around 2024", "c. 2024", "un jour de 2024 environ", "v. 2024"],
    ["198X-XX-XX", "a day in the 1980s", "1980s", "un jour des années 1980", "années 1980"],
    [
      "2024-XX-25~",
      "day 25 of a month around 2024",
      "day 25 of a month around 2024",
      "le 25 d’un mois de 2024 environ",
      "le 25 d’un mois de 2024 environ",
    ],
    [
      "2024-XX-25%",
      "day 25 of a month around 2024 (uncertain)",
      "day 25 of a month around 2024 (uncertain)",
      "le 25 d’un mois de 2024 environ (date incertaine)",
      "le 25 d’un mois de 2024 environ ?",
    ],
    [
      "2024-XX-25?",
      "day 25 of a month in 2024 (date uncertain)",
      "day 25 of a month in 2024?",
      "le 25 d’un mois de 2024 (date incertaine)",
      "le 25 d’un mois de 2024 ?",
    ],
    [
      "2024~-XX-25",
      "day 25 of a month in 2024 (year approximate)",
      "day 25 of a month around 2024",
      "le 25 d’un mois de 2024 (année approximative)",
      "le 25 d’un mois de 2024 environ",
    ],
    [
      "198X-XX-25~",
      "day 25 of a month around the 1980s",
      "day 25 of a month around the 1980s",
      "le 25 d’un mois des années 1980 environ",
      "le 25 d’un mois des années 1980 environ",
    ],
    [
      "XXXX-XX-25",
      "day 25 of a month in an unknown year",
      "day 25 of a month in an unknown year",
      "le 25 d’un mois d’une année inconnue",
      "le 25 d’un mois d’une année inconnue",
    ],
    // A list of dates that are not of one kind
    [
      "[2024-09-01..2024-09-03,2024-10-01]",
      "some time between 1 and 3 September 2024, or 1 October 2024",
      "some time 1–3 Sept 2024, or 1 Oct 2024",
      "à une date comprise entre le 1er et le 3 septembre 2024, ou le 1er octobre 2024",
      "entre le 1er et le 3 sept. 2024, ou le 1er oct. 2024",
    ],
    [
      "{2024-09-01..2024-09-03,2024-10-01}",
      "every day from 1 to 3 September 2024, and also 1 October 2024",
      "every day from 1 to 3 Sept 2024, and also 1 Oct 2024",
      "chaque jour du 1er au 3 septembre 2024, et aussi le 1er octobre 2024",
      "chaque jour du 1er au 3 sept. 2024, et aussi le 1er oct. 2024",
    ],
    [
      "[2024-06-20~,2024-06-21]",
      "around 20 June 2024 or 21 June 2024",
      "c. 20 June 2024 or 21 June 2024",
      "le 20 juin 2024 environ ou le 21 juin 2024",
      "le 20 juin 2024 environ ou le 21 juin 2024",
    ],
    [
      "[2024-06-20?,2024-06-21]",
      "20 June 2024 (date uncertain) or 21 June 2024",
      "20 June 2024? or 21 June 2024",
      "le 20 juin 2024 (date incertaine) ou le 21 juin 2024",
      "le 20 juin 2024 ? ou le 21 juin 2024",
    ],
    [
      "[2024-34..2024-35,2025-34]",
      "some time between the second quarter and the third quarter of 2024, or the second quarter of 2025",
      "some time Q2–Q3 2024, or Q2 2025",
      "à une date comprise entre le 2e trimestre et le 3e trimestre 2024, ou le 2e trimestre 2025",
      "entre le T2 et le T3 2024, ou le T2 2025",
    ],
    [
      "[2024-01..2024-03,2024-05]",
      "some time between January and March 2024, or May 2024",
      "some time Jan–Mar 2024, or May 2024",
      "à une date comprise entre janvier et mars 2024, ou mai 2024",
      "entre janv. et mars 2024, ou mai 2024",
    ],
    [
      "[15XX,1600..1605]",
      "a year from 1500 to 1599 or some time between 1600 and 1605",
      "1500–1599 or some time 1600–1605",
      "une année de 1500 à 1599 ou à une date comprise entre 1600 et 1605",
      "1500–1599 ou entre 1600 et 1605",
    ],
    [
      "[2024-XX-25,2024-09-01]",
      "day 25 of a month in 2024 or 1 September 2024",
      "day 25 of a month in 2024 or 1 Sept 2024",
      "le 25 d’un mois de 2024 ou le 1er septembre 2024",
      "le 25 d’un mois de 2024 ou le 1er sept. 2024",
    ],
    // A list that begins or ends open
    ["[..2023,2025]", "2023 or earlier, or 2025", "2023 or earlier, or 2025", "2023 ou avant, ou 2025", "2023 ou avant, ou 2025"],
    [
      "[..2023,2025..]",
      "2023 or earlier, or 2025 or later",
      "2023 or earlier, or 2025 or later",
      "2023 ou avant, ou 2025 ou plus tard",
      "2023 ou avant, ou 2025 ou plus tard",
    ],
    [
      "[..2023,2025,2027]",
      "2023 or earlier, or 2025, or 2027",
      "2023 or earlier, or 2025, or 2027",
      "2023 ou avant, ou 2025, ou 2027",
      "2023 ou avant, ou 2025, ou 2027",
    ],
    [
      "{..2023,2025}",
      "all dates until 2023, and also 2025",
      "all dates until 2023, and also 2025",
      "toutes les dates jusqu’en 2023, et aussi 2025",
      "toutes les dates jusqu’en 2023, et aussi 2025",
    ],
    [
      "{..2023,2025..}",
      "all dates until 2023, and also all dates from 2025",
      "all dates until 2023, and also all dates from 2025",
      "toutes les dates jusqu’en 2023, et aussi toutes les dates à partir de 2025",
      "toutes les dates jusqu’en 2023, et aussi toutes les dates à partir de 2025",
    ],
    [
      "{2023,2025..}",
      "2023 and all dates from 2025",
      "2023 and all dates from 2025",
      "2023 et toutes les dates à partir de 2025",
      "2023 et toutes les dates à partir de 2025",
    ],
    [
      "[..2024-09-25,2025]",
      "25 September 2024 or earlier, or 2025",
      "25 Sept 2024 or earlier, or 2025",
      "le 25 septembre 2024 ou avant, ou 2025",
      "le 25 sept. 2024 ou avant, ou 2025",
    ],
    ["1985-XX-XX", "a day in 1985", "1985", "un jour de 1985", "1985"],
    ["1560-XX-25", "day 25 of a month in 1560", "day 25 of a month in 1560", "le 25 d’un mois de 1560", "le 25 d’un mois de 1560"],
    [
      "1984-1X",
      "October, November or December 1984",
      "Oct, Nov or Dec 1984",
      "octobre, novembre ou décembre 1984",
      "oct., nov. ou déc. 1984",
    ],
    [
      "2016-0X",
      "some time between January and September 2016",
      "some time Jan–Sept 2016",
      "à une date comprise entre janvier et septembre 2016",
      "entre janv. et sept. 2016",
    ],
    ["2016-02-X9", "9, 19 or 29 February 2016", "9, 19 or 29 Feb 2016", "9, 19 ou 29 février 2016", "9, 19 ou 29 févr. 2016"],
    [
      "2024-09-2X",
      "some time between 20 and 29 September 2024",
      "some time 20–29 Sept 2024",
      "à une date comprise entre le 20 et le 29 septembre 2024",
      "entre le 20 et le 29 sept. 2024",
    ],
    [
      "156X-12-25",
      "25 December of a year in the 1560s",
      "25 Dec of a year in the 1560s",
      "25 décembre d’une année des années 1560",
      "25 déc. d’une année des années 1560",
    ],
    ["16XX", "a year from 1600 to 1699", "1600–1699", "une année de 1600 à 1699", "1600–1699"],
    ["16XX~", "around the years 1600 to 1699", "c. 1600–1699", "vers les années 1600 à 1699", "v. 1600–1699"],
    [
      "-20XX",
      "a year from 2100 BCE to 2001 BCE",
      "2100 BCE – 2001 BCE",
      "une année de 2100 av. J.-C. à 2001 av. J.-C.",
      "2100 av. J.-C. – 2001 av. J.-C.",
    ],
    [
      "XXXX-12-25",
      "25 December of an unknown year",
      "25 Dec of an unknown year",
      "25 décembre d’une année inconnue",
      "25 déc. d’une année inconnue",
    ],
    [
      "XXXX-12-XX",
      "a day in December of an unknown year",
      "Dec of an unknown year",
      "un jour de décembre d’une année inconnue",
      "déc. d’une année inconnue",
    ],
    // Unspecified digits and times of day inside another phrase
    [
      "1950S2~",
      "around 1950 (estimate, from 1900 to 1999)",
      "c. 1950 (1900–1999)",
      "vers 1950 (estimation, de 1900 à 1999)",
      "v. 1950 (1900–1999)",
    ],
    [
      "[..2024-09-2X]",
      "a date between 20 and 29 September 2024 or earlier",
      "a date between 20 and 29 Sept 2024 or earlier",
      "une date comprise entre le 20 et le 29 septembre 2024 ou avant",
      "une date comprise entre le 20 et le 29 sept. 2024 ou avant",
    ],
    [
      "2024-09-2X~",
      "around a date between 20 and 29 September 2024",
      "c. some time 20–29 Sept 2024",
      "vers une date comprise entre le 20 et le 29 septembre 2024",
      "v. entre le 20 et le 29 sept. 2024",
    ],
    [
      "2016-02-X9%",
      "around 9, 19 or 29 February 2016 (uncertain)",
      "c. 9, 19 or 29 Feb 2016?",
      "vers le 9, 19 ou 29 février 2016 (date incertaine)",
      "v. 9, 19 ou 29 févr. 2016 ?",
    ],
    [
      "{..2016-02-X9}",
      "all dates until 9, 19 or 29 February 2016",
      "all dates until 9, 19 or 29 Feb 2016",
      "toutes les dates jusqu’au 9, 19 ou 29 février 2016",
      "toutes les dates jusqu’au 9, 19 ou 29 févr. 2016",
    ],
    [
      "{2016-0X..}",
      "all dates from a date between January and September 2016",
      "all dates from a date between Jan and Sept 2016",
      "toutes les dates à partir d’une date comprise entre janvier et septembre 2016",
      "toutes les dates à partir d’une date comprise entre janv. et sept. 2016",
    ],
    [
      "{..2016-0X}",
      "all dates until a date between January and September 2016",
      "all dates until a date between Jan and Sept 2016",
      "toutes les dates jusqu’à une date comprise entre janvier et septembre 2016",
      "toutes les dates jusqu’à une date comprise entre janv. et sept. 2016",
    ],
    [
      "2016-0X-XX",
      "a day between January and September 2016",
      "some time Jan–Sept 2016",
      "un jour d’une date comprise entre janvier et septembre 2016",
      "entre janv. et sept. 2016",
    ],
    [
      "1984-1X-XX",
      "a day in October, November or December 1984",
      "Oct, Nov or Dec 1984",
      "un jour d’octobre, novembre ou décembre 1984",
      "oct., nov. ou déc. 1984",
    ],
    [
      "156X-12-XX",
      "a day in December of a year in the 1560s",
      "Dec of a year in the 1560s",
      "un jour de décembre d’une année des années 1560",
      "déc. d’une année des années 1560",
    ],
    [
      "15XX-12-25~",
      "around 25 December of a year from 1500 to 1599",
      "c. 25 Dec of a year from 1500 to 1599",
      "vers le 25 décembre d’une année de 1500 à 1599",
      "v. 25 déc. d’une année de 1500 à 1599",
    ],
    [
      "XXXX-12-25~",
      "around 25 December of an unknown year",
      "c. 25 Dec of an unknown year",
      "vers le 25 décembre d’une année inconnue",
      "v. 25 déc. d’une année inconnue",
    ],
    [
      "156X-12-25~",
      "around 25 December of a year in the 1560s",
      "c. 25 Dec of a year in the 1560s",
      "vers le 25 décembre d’une année des années 1560",
      "v. 25 déc. d’une année des années 1560",
    ],
    // Qualifiers of one component
    [
      "2004-06~-11",
      "11 June 2004 (year approximate, month approximate)",
      "c. 11 June 2004",
      "11 juin 2004 (année approximative, mois approximatif)",
      "v. 11 juin 2004",
    ],
    [
      "?2004-06-~11",
      "11 June 2004 (year uncertain, day approximate)",
      "c. 11 June 2004?",
      "11 juin 2004 (année incertaine, jour approximatif)",
      "v. 11 juin 2004 ?",
    ],
    [
      "2004-%06",
      "June 2004 (month uncertain and approximate)",
      "c. June 2004?",
      "juin 2004 (mois incertain et approximatif)",
      "v. juin 2004 ?",
    ],
    ["?2004-06?", "June 2004 (date uncertain)", "June 2004?", "juin 2004 (date incertaine)", "juin 2004 ?"],
    ["1950S2", "1950 (estimate, from 1900 to 1999)", "c. 1950 (1900–1999)", "1950 (estimation, de 1900 à 1999)", "v. 1950 (1900–1999)"],
    ["1950S4", "1950", "1950", "1950", "1950"],
    // Years
    ["0000", "1 BCE", "1 BCE", "1 av. J.-C.", "1 av. J.-C."],
    ["0000-01-01", "1 January 1 BCE", "1 Jan 1 BCE", "1er janvier 1 av. J.-C.", "1er janv. 1 av. J.-C."],
    ["0044-03-15", "15 March 44 CE", "15 Mar 44 CE", "15 mars 44 apr. J.-C.", "15 mars 44 apr. J.-C."],
    ["0800-12-25", "25 December 800", "25 Dec 800", "25 décembre 800", "25 déc. 800"],
    ["-0200/0200", "from 201 BCE to 200 CE", "201 BCE – 200 CE", "de 201 av. J.-C. à 200 apr. J.-C.", "201 av. J.-C. – 200 apr. J.-C."],
    ["-0043-03-15/-0043-03-20", "15 to 20 March 44 BCE", "15–20 Mar 44 BCE", "du 15 au 20 mars 44 av. J.-C.", "15–20 mars 44 av. J.-C."],
    ["Y1000000000", "1,000,000,000 CE", "1,000,000,000 CE", "1 000 000 000 apr. J.-C.", "1 000 000 000 apr. J.-C."],
    ["Y-17000001", "17,000,002 BCE", "17,000,002 BCE", "17 000 002 av. J.-C.", "17 000 002 av. J.-C."],
    // Times of day
    ["2024-09-25T07:00:00", "25 September 2024, 07:00", "25 Sept 2024, 07:00", "25 septembre 2024, 7 h 00", "25 sept. 2024, 7 h 00"],
    [
      "2024-09-25T07:05:09Z",
      "25 September 2024, 07:05:09 (UTC)",
      "25 Sept 2024, 07:05:09 (UTC)",
      "25 septembre 2024, 7 h 05 min 09 s (UTC)",
      "25 sept. 2024, 7 h 05 min 09 s (UTC)",
    ],
    [
      "2024-09-25T07:00:00-03:30",
      "25 September 2024, 07:00 (UTC−3:30)",
      "25 Sept 2024, 07:00 (UTC−3:30)",
      "25 septembre 2024, 7 h 00 (UTC−3:30)",
      "25 sept. 2024, 7 h 00 (UTC−3:30)",
    ],
  ])("%s", (edtf, long, short, french, frenchShort) => {
    expect(words(edtf)).toEqual({ edtf, en: long, enShort: short, fr: french, frShort: frenchShort });
  });
});

describe("wordDate(edtf, locale, form, { asOf }) says until when the reporting knows", () => {
  const since = {
    en: "since the second quarter of 2024, as of 25 September 2025",
    enShort: "since Q2 2024 · as of 25 Sept 2025",
    fr: "depuis le 2e trimestre 2024, état au 25 septembre 2025",
    frShort: "depuis le T2 2024 · état au 25 sept. 2025",
  };

  test.each(["2024-34/2025-09-25", "2024-34/.."])("%s is still going on then", (edtf) => {
    expect(words(edtf, { asOf: dateOf("2025-09-25") })).toEqual({ edtf, ...since });
  });

  test("an interval that ended before keeps its end", () => {
    expect(words("2024-34/2025-08", { asOf: dateOf("2025-09-25") })).toMatchObject({
      en: "from the second quarter of 2024 to August 2025, as of 25 September 2025",
      frShort: "T2 2024 – août 2025 · état au 25 sept. 2025",
    });
  });

  test("an interval whose end is qualified keeps its end", () => {
    expect(words("2024/2025-09-25?", { asOf: dateOf("2025-09-25") })).toMatchObject({
      en: "from 2024 to 25 September 2025 (date uncertain), as of 25 September 2025",
      frShort: "2024 – 25 sept. 2025 ? · état au 25 sept. 2025",
    });
    expect(words("2024/2025-09-25~", { asOf: dateOf("2025-09-25") }).enShort).toBe("2024 – c. 25 Sept 2025 · as of 25 Sept 2025");
    expect(words("../2025-09%", { asOf: dateOf("2025-09") }).en).toBe("until around September 2025 (uncertain), as of September 2025");
    expect(words("2024?/2025-09-25", { asOf: dateOf("2025-09-25") }).enShort).toBe("since 2024? · as of 25 Sept 2025");
  });

  test("an interval that ends within a longer unit keeps its end", () => {
    expect(words("2024-34/2025-09", { asOf: dateOf("2025-09-01") }).enShort).toBe("Q2 2024 – Sept 2025 · as of 1 Sept 2025");
    expect(words("2024-34/2025-09", { asOf: dateOf("2025-09-30") }).enShort).toBe("Q2 2024 – Sept 2025 · as of 30 Sept 2025");
  });

  test("as of a month or a year", () => {
    expect(words("2024", { asOf: dateOf("2025-09") })).toMatchObject({
      en: "2024, as of September 2025",
      fr: "2024, état en septembre 2025",
    });
  });

  test("as of a time of day", () => {
    expect(words("2024/..", { asOf: dateOf("2025-09-25T10:00:00Z") })).toMatchObject({
      en: "since 2024, as of 25 September 2025, 10:00 (UTC)",
      frShort: "depuis 2024 · état au 25 sept. 2025, 10 h 00 (UTC)",
    });
  });
});

describe("wordDate(edtf, locale, form) takes the language from data alone", () => {
  const patterns = {
    ...en.date.long,
    day: "{year}年{month}月{day}日",
    dayMonth: "{month}月{day}日",
    dayOnly: "{day}日",
    month: "{year}年{month}月",
    "interval:dayOnly": "{start}至{end}",
    "interval:dayMonth": "{start}至{end}",
  };
  const chinese: Locale = { ...en, tag: "zh", date: { ...en.date, names: {}, long: patterns, sharedBy: "first" } };

  test("the first date may say what both share", () => {
    expect(wordDate(dateOf("2024-09-13/2024-09-25"), chinese, "long")).toBe("2024年9月13日至25日");
    expect(wordDate(dateOf("2024-09-13/2024-10-02"), chinese, "long")).toBe("2024年9月13日至10月2日");
  });

  test("digits may be others", () => {
    const arabic: Locale = { ...en, date: { ...en.date, digits: "٠١٢٣٤٥٦٧٨٩" } };
    expect(wordDate(dateOf("2024-09-25"), arabic, "long")).toBe("٢٥ September ٢٠٢٤");
    expect(wordDate(dateOf("Y17000"), arabic, "long")).toBe("١٧,٠٠٠ CE");
    expect(wordDate(dateOf("2024-09-25T07:05:00+03"), arabic, "long")).toBe("٢٥ September ٢٠٢٤, ٠٧:٠٥ (UTC+٣)");
  });

  test("a phrase may ask for a case, and a unit may have its own names in it", () => {
    const russian: Locale = {
      ...en,
      date: {
        ...en.date,
        names: {
          ...en.date.names,
          month: Array(12).fill("сентябрь"),
          "month:genitive": Array(12).fill("сентября"),
          "month:prepositional": Array(12).fill("сентябре"),
        },
        long: {
          ...en.date.long,
          day: "{day} {month:genitive} {year}",
          dayOnly: "{day}",
          "month:genitive": "{month:genitive} {year}",
          "month:prepositional": "{month:prepositional} {year}",
          since: "с {date:genitive}",
          aDayIn: "один день в {date:prepositional}",
          approximate: "около {date:genitive}",
          "interval:dayOnly": "с {start} по {end}",
        },
      },
    };
    const long = (text: string) => wordDate(dateOf(text), russian, "long");
    expect(long("2024-09")).toBe("сентябрь 2024");
    expect(long("2024-09-25")).toBe("25 сентября 2024");
    expect(long("2024-09/..")).toBe("с сентября 2024");
    expect(long("2024-09~")).toBe("около сентября 2024");
    expect(long("2024-09-XX")).toBe("один день в сентябре 2024");
    expect(long("2024-09-13/2024-09-25")).toBe("с 13 по 25 сентября 2024");
  });

  test("a list, and a phrase around a date, may carry the case to what is in them", () => {
    const cases = {
      approximate: "~{date:gen}",
      "monthOnly:gen": "<{month}>",
      "month:gen": "<{month}> {year}",
      "list:gen": "{start}, {end:gen}",
    };
    const carrying = { ...cases, "or:gen": "{start} or {end:gen}", since: "from {date:gen}", "aDayIn:gen": "[{date}] in {inner:gen}" };
    const locale: Locale = { ...en, date: { ...en.date, long: { ...en.date.long, ...carrying } } };
    expect(wordDate(dateOf("1984-1X~"), locale, "long")).toBe("~<October>, <November> or <December> 1984");
    expect(wordDate(dateOf("2024-09-XX/.."), locale, "long")).toBe("from [a day in September 2024] in <September> 2024");
  });

  test("a list may name its joint each time", () => {
    const locale: Locale = { ...en, date: { ...en.date, long: { ...en.date.long, "list:or": "{start} or {end}" } } };
    expect(wordDate(dateOf("[1667,1668,1670]"), locale, "long")).toBe("1667 or 1668 or 1670");
    expect(wordDate(dateOf("{1667,1668,1670}"), locale, "long")).toBe("1667, 1668 and 1670");
  });

  test.each([
    ["198X", "80s of the XX century"],
    ["200X", "first decade of the 21 century"],
    ["190X", "first decade of the XX century"],
  ])("a decade may be worded by its century: %s", (text, expected) => {
    const names = {
      ...en.date.names,
      tenth: ["first decade", ..."123456789"].map((name, index) => (index ? `${name}0s` : name)),
      century: Array(20).fill("XX"),
    };
    const locale: Locale = { ...en, date: { ...en.date, names, long: { ...en.date.long, decade: "{tenth} of the {century} century" } } };
    expect(wordDate(dateOf(text), locale, "long")).toBe(expected);
  });
});

describe("wordDate(edtf, locale, form) in five time zones", () => {
  const zone = process.env["TZ"];
  afterEach(() => {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });

  test.each([
    ["Pacific/Kiritimati", -840],
    ["Asia/Kolkata", -330],
    ["UTC", 0],
    ["America/Los_Angeles", 480],
    ["Pacific/Pago_Pago", 660],
  ])("%s gives the same text", (name, offset) => {
    process.env["TZ"] = name;
    expect(new Date(2024, 0, 1).getTimezoneOffset()).toBe(offset);
    for (const row of cases) expect(words(row.edtf)).toEqual(row);
    expect(words("2024-01-01").en).toBe("1 January 2024");
  });
});
