import { dayFromCivil } from '../../date/civil.js';
import { parseEdtf } from '../../date/parse-edtf.js';
import { completed, isYearAlone, yearsOf } from './complete.js';
import { edtfOf, neighbourOf } from './edtf-of.js';

const WINTER = 24;
const LONGEST_PAIR = 60;
const LEAP_YEAR = 2e3;
function readingsOf(stretch, statement) {
  if (isSplit(stretch)) return [];
  const points = completed(pointsOf(stretch));
  const orders = new Set(points.flatMap(({ unit: { order } }) => order ?? []));
  if (orders.size > 1) return [];
  const doubts = statement.order !== void 0 && orders.size === 1 && !orders.has(statement.order) ? ["order"] : [];
  if (isOfUnclearScope(stretch)) doubts.push("scope");
  return datings(points, statement).flatMap(({ placed, doubts: own }) => readingOf(stretch, placed, [...doubts, ...own]));
}
function readingOf(stretch, placed, doubts) {
  const all = placed.some(isOtherWeekday) && !doubts.includes("year") ? [...doubts, "weekday"] : doubts;
  const edtf = textOf(stretch, placed);
  if (parseEdtf(edtf).ok && !isBackwards(stretch, placed))
    return [
      {
        edtf: all.includes("year") ? void 0 : edtf,
        isPlain: isPlain(stretch),
        hasOrder: placed.some(({ dated }) => dated.order !== void 0),
        doubts: all
      }
    ];
  const [from, to] = placed;
  if (stretch.type !== "span" || !from || !to || from.dated.year !== to.dated.year || doubts.includes("year")) return [];
  const { from: first, to: last } = stretch;
  const isOwn = first.unit.year !== void 0 && last.unit.year !== void 0;
  const step = first.unit.year === void 0 && last.unit.year !== void 0 ? -1 : 0;
  const shifted = [
    { ...from, dated: { ...from.dated, year: from.dated.year + step } },
    { ...to, dated: { ...to.dated, year: to.dated.year + 1 + step } }
  ];
  const other = textOf(stretch, shifted);
  return !isOwn && parseEdtf(other).ok ? [{ edtf: other, isPlain: false, hasOrder: false, doubts: [...all, "year"] }] : [];
}
function pointsOf(stretch) {
  if (stretch.type === "span") return [stretch.from, stretch.to];
  return stretch.type === "list" ? stretch.points : [stretch.point];
}
function datings(points, statement) {
  const isShort = points.some(({ unit: { year } }) => year?.isShort === true && year.era === void 0);
  const isUndated = points.some(({ unit: { year } }) => year === void 0) && statement.year === void 0;
  const doubts = [
    ...isUndated ? ["year"] : [],
    ...isShort && statement.firstYear === void 0 ? ["century"] : []
  ];
  const ways = isShort && statement.firstYear === void 0 ? [0, 1] : [0];
  return ways.flatMap((way) => {
    const placed = points.flatMap((point) => {
      const years = yearNumbers(point, statement);
      const year = years[way] ?? years[0];
      return year === void 0 || isIncomplete(point) ? [] : [{ point, dated: { ...point.unit, year } }];
    });
    if (placed.length !== points.length) return [];
    return [{ placed, doubts: isTornApart(placed) ? [...doubts, "century"] : doubts }];
  });
}
function isTornApart(placed) {
  const years = placed.map(({ dated }) => dated.year);
  const isBeside = [true, false].every((isShort) => placed.some(({ point }) => point.unit.year?.isShort === true === isShort));
  return isBeside && Math.max(...years) - Math.min(...years) > 99;
}
function yearNumbers({ unit: { year, span } }, statement) {
  if (year === void 0) return [statement.year ?? LEAP_YEAR];
  if (span !== "century") return yearsOf(year, statement);
  const number = Number(year.digits);
  return year.era === "bce" ? number > 1 ? [1 - number] : [] : [number];
}
function isIncomplete({ unit: { day, month } }) {
  return day !== void 0 && month === void 0;
}
function isOtherWeekday({ dated: { weekday, year, month, day } }) {
  if (weekday === void 0 || month === void 0 || day === void 0) return false;
  return ((dayFromCivil(year, month, day) + 3) % 7 + 7) % 7 + 1 !== weekday;
}
function qualified({ point, dated }) {
  const { isApproximate, isUncertain, unknown } = point;
  const sign = isUncertain === true ? isApproximate === true ? "%" : "?" : isApproximate === true ? "~" : "";
  return edtfOf(dated, unknown) + sign;
}
function textOf(stretch, placed) {
  const texts = placed.map(qualified);
  const [first = "", last = ""] = texts;
  if (stretch.type === "one") return first;
  if (stretch.type === "list") return stretch.mode === "or" ? `[${texts.join(",")}]` : `{${texts.join(",")}}`;
  if (stretch.type === "span") return stretch.mode === "between" ? `[${first}..${last}]` : `${first}/${last}`;
  const [one] = placed;
  return one === void 0 ? "" : openText(stretch.mode, one, first);
}
const OPENINGS = {
  since: (text) => `${text}/..`,
  endUnknown: (text) => `${text}/`,
  until: (text) => `../${text}`,
  startUnknown: (text) => `/${text}`,
  by: (text) => `[..${text}]`,
  notBefore: (text) => `[${text}..]`,
  before: (text) => `[..${text}]`,
  after: (text) => `[${text}..]`
};
function openText(mode, one, text) {
  const edge = mode === "before" ? edgeOf(one, -1) : mode === "after" ? edgeOf(one, 1) : text;
  return edge === "" ? "" : OPENINGS[mode](edge);
}
function isBackwards(stretch, placed) {
  return stretch.type === "list" && stretch.isSlashed === true && !parseEdtf(placed.map(qualified).join("/")).ok;
}
function edgeOf({ point, dated }, step) {
  if (point.isPart === true) return edtfOf(dated);
  const isPlain2 = point.isApproximate !== true && point.isUncertain !== true && point.unknown === void 0;
  return isPlain2 ? neighbourOf(dated, step) : "";
}
function isOfUnclearScope(stretch) {
  const points = pointsOf(stretch);
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < 2 || !first || !last) return false;
  if (stretch.type === "span" && isMixed(stretch) || isOfTwoUnits(stretch) || isDecadeAndYear(stretch)) return true;
  const isFirstAlone = points.some((point) => point.isApproximate !== first.isApproximate) && first.isApproximate === true;
  const isLastAlone = points.some((point) => point.isUncertain !== last.isUncertain) && last.isUncertain === true;
  return isLastAlone || isFirstAlone && !(stretch.type === "span" && stretch.mark === "words");
}
function isSplit(stretch) {
  return pointsOf(stretch).some(({ unit }, index, points) => {
    const next = points[index + 1]?.unit;
    if (next === void 0) return false;
    if (isYearAlone(unit)) return next.year === void 0;
    if (!isYearAlone(next)) return false;
    return unit.year === void 0 || unit.grouping === WINTER || next.year?.isShort === true;
  });
}
function isPlain(stretch) {
  if (stretch.type !== "one") return false;
  const { unit, isApproximate, isUncertain, isPart, unknown } = stretch.point;
  const isBare = isApproximate !== true && isUncertain !== true && isPart !== true && unknown === void 0;
  return isBare && (unit.grouping ?? unit.span) === void 0 && unit.year?.digits.length === 4 && unit.year.era === void 0;
}
function isOfTwoUnits(stretch) {
  if (stretch.type === "span" && stretch.mark === "words" && stretch.mode === "interval") return false;
  return pointsOf(stretch).some(({ unit }, index, points) => {
    const next = points[index + 1]?.unit;
    return unit.day !== void 0 && unit.year === void 0 && next?.month !== void 0 && next.day === void 0;
  });
}
function isMixed({ from, to, mark }) {
  const [first, last] = [from.unit.year, to.unit.year];
  const years = (Number(last?.digits) - Number(first?.digits.slice(2)) + 100) % 100;
  if (isYearAlone(from.unit) && last?.isShort === true && last.era === void 0 && years > LONGEST_PAIR) return true;
  const { year, month, day } = from.unit;
  if (year !== void 0 && month !== void 0 && day === void 0 && to.unit.day !== void 0 && last === void 0) return true;
  return !isYearAlone(from.unit) && isYearAlone(to.unit) && (mark === "dash" || from.unit.span !== void 0);
}
function isDecadeAndYear(stretch) {
  const [first, ...others] = pointsOf(stretch);
  return stretch.type === "list" && first?.unit.span === "decade" && others.some(({ unit }) => isYearAlone(unit));
}

export { readingsOf };
