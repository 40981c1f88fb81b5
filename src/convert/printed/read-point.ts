import { any, maybe, once, sequence, sign, word, type Parser } from "./parser.ts";
import type { Point, Unit } from "./point.ts";
import { timeOfDay } from "./read-clock.ts";
import { unit, unitAfter, unitBefore } from "./read-unit.ts";

const into = maybe(
  any(
    word("of"),
    word("the"),
    sequence([word("of"), word("the")], () => 0),
  ),
);

/** One date with what is said of it: "around mid-May 2024 (?)". */
export const point: Parser<Point> = once(pointOf(unit));

/** The first of two dates, or of several: "from around 5 …". */
export const pointBefore: Parser<Point> = once(pointOf(unitBefore));

/** The last of two dates, or of several. */
export const pointAfter: Parser<Point> = once(pointOf(unitAfter));

function pointOf(unit: Parser<Unit>): Parser<Point> {
  const about = word("about");
  const aside = any<unknown>(
    word("about"),
    sequence([sign("("), word("about"), sign(")")], () => true),
  );
  const said = sequence(
    [maybe(word("perhaps")), maybe(about), maybe(word("perhaps")), core(unit), maybe(aside), maybe(word("uncertain"))],
    (perhaps, before, also, point, after, mark) => ({
      ...point,
      isApproximate: point.isApproximate === true || before !== undefined || after !== undefined,
      isUncertain: perhaps !== undefined || also !== undefined || mark !== undefined,
    }),
  );
  // French "au 5 mai" is not "le 5 mai": it may be its end.
  return any(
    said,
    sequence([word("in"), said], (_, point) => (isDay(point.unit) ? undefined : point)),
    sequence([word("on"), said], (_, point) => (isDay(point.unit) ? point : undefined)),
  );
}

function core(unit: Parser<Unit>): Parser<Point> {
  return any<Point>(
    sequence([unit, maybe(timeOfDay)], (unit, time) => withTime(unit, time)),
    sequence([maybe(word("the")), word("part"), into, unit], (_, __, ___, unit) => (isDay(unit) ? undefined : { unit, isPart: true })),
    sequence([word("partOfMonth"), into, unit], (_, __, unit) => (isPlainMonth(unit) ? { unit, isPart: true } : undefined)),
    // The middle of a month is no day of it, and no reason to say that it was the whole.
    sequence([word("middle"), maybe(sign("-")), into, unit], (_, __, ___, unit) =>
      isDay(unit) ? undefined : { unit, isPart: true, isApproximate: true },
    ),
    sequence([word("aDayIn"), unit], (_, unit) =>
      isPlainMonth(unit) || isPlainYear(unit) ? { unit, unknown: "day" as const } : undefined,
    ),
    sequence([word("aMonthIn"), unit], (_, unit) => (isPlainYear(unit) ? { unit, unknown: "month" as const } : undefined)),
  );
}

function withTime(unit: Unit, time: string | undefined): Point | undefined {
  if (time === undefined) return { unit };
  return isDay(unit) ? { unit: { ...unit, time } } : undefined;
}

function isDay({ day }: Unit): boolean {
  return day !== undefined;
}

function isPlainMonth({ month, day }: Unit): boolean {
  return month !== undefined && day === undefined;
}

function isPlainYear({ month, day, grouping, span, year }: Unit): boolean {
  return year !== undefined && (month ?? day ?? grouping ?? span) === undefined;
}
