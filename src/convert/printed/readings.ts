import { dayFromCivil, parseEdtf } from "../../date/index.ts";
import { completed, isYearAlone, yearsOf, type Stated } from "./complete.ts";
import { edtfOf, neighbourOf, type Dated } from "./edtf-of.ts";
import type { DayOrder, Opening, Point, Stretch } from "./point.ts";

/** What a person must tell before a date is sure. */
export type Doubt = "year" | "century" | "order" | "weekday" | "scope";

/** One way to understand a printed date. */
export interface Reading {
  /** Undefined where no year is known. */
  readonly edtf: string | undefined;
  /** Whether it is a day, a month or a year, and says nothing that EDTF does not say. */
  readonly isPlain: boolean;
  /** Whether it holds a day in digits, of which the order is to be known. */
  readonly hasOrder: boolean;
  readonly doubts: readonly Doubt[];
}

/** What a person has stated about the dates of a document. */
export interface Statement extends Stated {
  readonly order?: DayOrder | undefined;
}

/** A date, how it is written, and what is doubtful. */
interface Placed {
  readonly point: Point;
  readonly dated: Dated;
}

const WINTER = 24;
/** Years from the first to the last of "1914–18" that no one doubts. */
const LONGEST_PAIR = 60;
/** Stands in for the year of a date that has none, to see whether there could be such a day. */
const LEAP_YEAR = 2000;

/** Returns the ways to understand a stretch; none where there is no such date. */
export function readingsOf(stretch: Stretch, statement: Statement): readonly Reading[] {
  if (isSplit(stretch)) return [];
  const points = completed(pointsOf(stretch));
  const orders = new Set(points.flatMap(({ unit: { order } }) => order ?? []));
  if (orders.size > 1) return [];
  const doubts: Doubt[] = statement.order !== undefined && orders.size === 1 && !orders.has(statement.order) ? ["order"] : [];
  if (isOfUnclearScope(stretch)) doubts.push("scope");
  return datings(points, statement).flatMap(({ placed, doubts: own }) => readingOf(stretch, placed, [...doubts, ...own]));
}

function readingOf(stretch: Stretch, placed: readonly Placed[], doubts: readonly Doubt[]): readonly Reading[] {
  const all = placed.some(isOtherWeekday) && !doubts.includes("year") ? [...doubts, "weekday" as const] : doubts;
  const edtf = textOf(stretch, placed);
  if (parseEdtf(edtf).ok && !isBackwards(stretch, placed))
    return [
      {
        edtf: all.includes("year") ? undefined : edtf,
        isPlain: isPlain(stretch),
        hasOrder: placed.some(({ dated }) => dated.order !== undefined),
        doubts: all,
      },
    ];
  // "December to February 2024": the year is that of the last alone.
  const [from, to] = placed;
  if (stretch.type !== "span" || !from || !to || from.dated.year !== to.dated.year || doubts.includes("year")) return [];
  const { from: first, to: last } = stretch;
  const isOwn = first.unit.year !== undefined && last.unit.year !== undefined;
  const step = first.unit.year === undefined && last.unit.year !== undefined ? -1 : 0;
  const shifted = [
    { ...from, dated: { ...from.dated, year: from.dated.year + step } },
    { ...to, dated: { ...to.dated, year: to.dated.year + 1 + step } },
  ];
  const other = textOf(stretch, shifted);
  return !isOwn && parseEdtf(other).ok ? [{ edtf: other, isPlain: false, hasOrder: false, doubts: [...all, "year"] }] : [];
}

function pointsOf(stretch: Stretch): readonly Point[] {
  if (stretch.type === "span") return [stretch.from, stretch.to];
  return stretch.type === "list" ? stretch.points : [stretch.point];
}

/** Returns the points with their years: in one way, or in one for each century that two digits may be of. */
function datings(points: readonly Point[], statement: Statement): { placed: readonly Placed[]; doubts: readonly Doubt[] }[] {
  const isShort = points.some(({ unit: { year } }) => year?.isShort === true && year.era === undefined);
  const isUndated = points.some(({ unit: { year } }) => year === undefined) && statement.year === undefined;
  const doubts: Doubt[] = [
    ...(isUndated ? ["year" as const] : []),
    ...(isShort && statement.firstYear === undefined ? ["century" as const] : []),
  ];
  const ways = isShort && statement.firstYear === undefined ? [0, 1] : [0];
  return ways.flatMap((way) => {
    const placed = points.flatMap((point): Placed[] => {
      const years = yearNumbers(point, statement);
      const year = years[way] ?? years[0];
      return year === undefined || isIncomplete(point) ? [] : [{ point, dated: { ...point.unit, year } }];
    });
    if (placed.length !== points.length) return [];
    return [{ placed, doubts: isTornApart(placed) ? [...doubts, "century" as const] : doubts }];
  });
}

/** "1850-60s": what is stated of two digits is not meant for those beside a whole year of another century. */
function isTornApart(placed: readonly Placed[]): boolean {
  const years = placed.map(({ dated }) => dated.year);
  const isBeside = [true, false].every((isShort) => placed.some(({ point }) => (point.unit.year?.isShort === true) === isShort));
  return isBeside && Math.max(...years) - Math.min(...years) > 99;
}

function yearNumbers({ unit: { year, span } }: Point, statement: Statement): readonly number[] {
  if (year === undefined) return [statement.year ?? LEAP_YEAR];
  if (span !== "century") return yearsOf(year, statement);
  const number = Number(year.digits);
  // The first century before our era has a year 0 in it, which no mask of digits has.
  return year.era === "bce" ? (number > 1 ? [1 - number] : []) : [number];
}

function isIncomplete({ unit: { day, month } }: Point): boolean {
  return day !== undefined && month === undefined;
}

function isOtherWeekday({ dated: { weekday, year, month, day } }: Placed): boolean {
  if (weekday === undefined || month === undefined || day === undefined) return false;
  // Day 0 was a Thursday, the fourth.
  return ((((dayFromCivil(year, month, day) + 3) % 7) + 7) % 7) + 1 !== weekday;
}

function qualified({ point, dated }: Placed): string {
  const { isApproximate, isUncertain, unknown } = point;
  const sign = isUncertain === true ? (isApproximate === true ? "%" : "?") : isApproximate === true ? "~" : "";
  return edtfOf(dated, unknown) + sign;
}

function textOf(stretch: Stretch, placed: readonly Placed[]): string {
  const texts = placed.map(qualified);
  const [first = "", last = ""] = texts;
  if (stretch.type === "one") return first;
  if (stretch.type === "list") return stretch.mode === "or" ? `[${texts.join(",")}]` : `{${texts.join(",")}}`;
  if (stretch.type === "span") return stretch.mode === "between" ? `[${first}..${last}]` : `${first}/${last}`;
  const [one] = placed;
  return one === undefined ? "" : openText(stretch.mode, one, first);
}

const OPENINGS: Readonly<Record<Opening, (text: string) => string>> = {
  since: (text) => `${text}/..`,
  endUnknown: (text) => `${text}/`,
  until: (text) => `../${text}`,
  startUnknown: (text) => `/${text}`,
  by: (text) => `[..${text}]`,
  notBefore: (text) => `[${text}..]`,
  before: (text) => `[..${text}]`,
  after: (text) => `[${text}..]`,
};

function openText(mode: Opening, one: Placed, text: string): string {
  const edge = mode === "before" ? edgeOf(one, -1) : mode === "after" ? edgeOf(one, 1) : text;
  return edge === "" ? "" : OPENINGS[mode](edge);
}

/** "2024-05/2024-04" is rather an interval that is wrong than a choice. */
function isBackwards(stretch: Stretch, placed: readonly Placed[]): boolean {
  return stretch.type === "list" && stretch.isSlashed === true && !parseEdtf(placed.map(qualified).join("/")).ok;
}

/** What is before a date ends right before it; before a part of a month may still be in that month. */
function edgeOf({ point, dated }: Placed, step: 1 | -1): string {
  if (point.isPart === true) return edtfOf(dated);
  const isPlain = point.isApproximate !== true && point.isUncertain !== true && point.unknown === undefined;
  return isPlain ? neighbourOf(dated, step) : "";
}

/** "c. 1850–1860": around 1850 alone, or both? */
function isOfUnclearScope(stretch: Stretch): boolean {
  const points = pointsOf(stretch);
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < 2 || !first || !last) return false;
  if ((stretch.type === "span" && isMixed(stretch)) || isOfTwoUnits(stretch) || isDecadeAndYear(stretch)) return true;
  const isFirstAlone = points.some((point) => point.isApproximate !== first.isApproximate) && first.isApproximate === true;
  const isLastAlone = points.some((point) => point.isUncertain !== last.isUncertain) && last.isUncertain === true;
  return isLastAlone || (isFirstAlone && !(stretch.type === "span" && stretch.mark === "words"));
}

/** Returns whether a date would be torn apart: "Nov" and "2024" of "Nov-2024", the years of one winter. */
function isSplit(stretch: Stretch): boolean {
  return pointsOf(stretch).some(({ unit }, index, points) => {
    const next = points[index + 1]?.unit;
    if (next === undefined) return false;
    if (isYearAlone(unit)) return next.year === undefined;
    if (!isYearAlone(next)) return false;
    return unit.year === undefined || unit.grouping === WINTER || next.year?.isShort === true;
  });
}

/** Returns whether a date is printed as EDTF has it, in other words or another order. */
function isPlain(stretch: Stretch): boolean {
  if (stretch.type !== "one") return false;
  const { unit, isApproximate, isUncertain, isPart, unknown } = stretch.point;
  const isBare = isApproximate !== true && isUncertain !== true && isPart !== true && unknown === undefined;
  return isBare && (unit.grouping ?? unit.span) === undefined && unit.year?.digits.length === 4 && unit.year.era === undefined;
}

/** "21 March or April 2024" may be the 21st of either. */
function isOfTwoUnits(stretch: Stretch): boolean {
  if (stretch.type === "span" && stretch.mark === "words" && stretch.mode === "interval") return false;
  return pointsOf(stretch).some(({ unit }, index, points) => {
    const next = points[index + 1]?.unit;
    return unit.day !== undefined && unit.year === undefined && next?.month !== undefined && next.day === undefined;
  });
}

/** "April 2023–2024" may end in 2024, or in April 2024; the last of "années 1990 à 2000" may be a year, or ten. */
function isMixed({ from, to, mark }: Stretch & { type: "span" }): boolean {
  const [first, last] = [from.unit.year, to.unit.year];
  // "2024-99" is rather a slip than a lifetime.
  const years = (Number(last?.digits) - Number(first?.digits.slice(2)) + 100) % 100;
  if (isYearAlone(from.unit) && last?.isShort === true && last.era === undefined && years > LONGEST_PAIR) return true;
  // "May 1914 – Nov 18" may end in 1918, or on the 18th.
  const { year, month, day } = from.unit;
  if (year !== undefined && month !== undefined && day === undefined && to.unit.day !== undefined && last === undefined) return true;
  return !isYearAlone(from.unit) && isYearAlone(to.unit) && (mark === "dash" || from.unit.span !== undefined);
}

/** "années 1960 et 1970" are two decades, or a decade and a year. */
function isDecadeAndYear(stretch: Stretch): boolean {
  const [first, ...others] = pointsOf(stretch);
  return stretch.type === "list" && first?.unit.span === "decade" && others.some(({ unit }) => isYearAlone(unit));
}
