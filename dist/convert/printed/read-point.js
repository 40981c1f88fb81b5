import { maybe, any, sequence, word, once, sign } from './parser.js';
import { timeOfDay } from './read-clock.js';
import { unitBefore, unitAfter, unit } from './read-unit.js';

const into = maybe(
  any(
    word("of"),
    word("the"),
    sequence([word("of"), word("the")], () => 0)
  )
);
const point = once(pointOf(unit));
const pointBefore = once(pointOf(unitBefore));
const pointAfter = once(pointOf(unitAfter));
function pointOf(unit2) {
  const about = word("about");
  const aside = any(
    word("about"),
    sequence([sign("("), word("about"), sign(")")], () => true)
  );
  const said = sequence(
    [maybe(word("perhaps")), maybe(about), maybe(word("perhaps")), core(unit2), maybe(aside), maybe(word("uncertain"))],
    (perhaps, before, also, point2, after, mark) => ({
      ...point2,
      isApproximate: point2.isApproximate === true || before !== void 0 || after !== void 0,
      isUncertain: perhaps !== void 0 || also !== void 0 || mark !== void 0
    })
  );
  return any(
    said,
    sequence([word("in"), said], (_, point2) => isDay(point2.unit) ? void 0 : point2),
    sequence([word("on"), said], (_, point2) => isDay(point2.unit) ? point2 : void 0)
  );
}
function core(unit2) {
  return any(
    sequence([unit2, maybe(timeOfDay)], (unit3, time) => withTime(unit3, time)),
    sequence([maybe(word("the")), word("part"), into, unit2], (_, __, ___, unit3) => isDay(unit3) ? void 0 : { unit: unit3, isPart: true }),
    sequence([word("partOfMonth"), into, unit2], (_, __, unit3) => isPlainMonth(unit3) ? { unit: unit3, isPart: true } : void 0),
    // The middle of a month is no day of it, and no reason to say that it was the whole.
    sequence(
      [word("middle"), maybe(sign("-")), into, unit2],
      (_, __, ___, unit3) => isDay(unit3) ? void 0 : { unit: unit3, isPart: true, isApproximate: true }
    ),
    sequence(
      [word("aDayIn"), unit2],
      (_, unit3) => isPlainMonth(unit3) || isPlainYear(unit3) ? { unit: unit3, unknown: "day" } : void 0
    ),
    sequence([word("aMonthIn"), unit2], (_, unit3) => isPlainYear(unit3) ? { unit: unit3, unknown: "month" } : void 0)
  );
}
function withTime(unit2, time) {
  if (time === void 0) return { unit: unit2 };
  return isDay(unit2) ? { unit: { ...unit2, time } } : void 0;
}
function isDay({ day }) {
  return day !== void 0;
}
function isPlainMonth({ month, day }) {
  return month !== void 0 && day === void 0;
}
function isPlainYear({ month, day, grouping, span, year }) {
  return year !== void 0 && (month ?? day ?? grouping ?? span) === void 0;
}

export { point, pointAfter, pointBefore };
