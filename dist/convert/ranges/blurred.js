import { civilFromDay } from '../../date/civil.js';
import { padded } from '../../date/format-day.js';
import { yearText } from '../../date/year-text.js';
import { parseEdtf } from '../../date/parse-edtf.js';

function unitsAround(day) {
  const { year, month, day: ofMonth } = civilFromDay(day);
  const text = yearText(year);
  const isShort = !text.startsWith("Y");
  const inYear = [
    `${text}-${padded(month, 2)}-${padded(ofMonth, 2)}`,
    `${text}-${padded(month, 2)}`,
    `${text}-${32 + Math.ceil(month / 3)}`,
    `${text}-${39 + Math.ceil(month / 6)}`
  ];
  const masks = [1, 2, 3].map((length) => text.slice(0, -length) + "X".repeat(length));
  return [...isShort ? inYear : [], text, ...isShort ? masks : []].flatMap((unit) => {
    const read = parseEdtf(unit);
    return read.ok && read.value.type === "date" ? [read.value] : [];
  });
}
function blurred(from, to) {
  const around = unitsAround(from);
  const exact = around.find(({ earliest, latest }) => earliest === from && latest === to);
  if (exact) return { edtf: exact.text, isExact: true };
  const holding = around.find(({ latest }) => latest >= to);
  const middle = unitsAround(Math.floor((from + to) / 2));
  const near = around.flatMap((unit, index) => [unit, middle[index] ?? unit]).find((unit) => reaches(unit, from, to));
  if (near && (!holding || lengthOf(holding) > 3 * lengthOf(near))) return { edtf: `${near.text}~`, isExact: false };
  return holding && { edtf: holding.text, isExact: false };
}
function reaches(unit, from, to) {
  const before = neighbour(unit, unit.earliest - 1);
  const after = neighbour(unit, unit.latest + 1);
  return (before?.earliest ?? unit.earliest) <= from && to <= (after?.latest ?? unit.latest);
}
function neighbour(unit, day) {
  return unitsAround(day).find(({ precision }) => precision === unit.precision);
}
function lengthOf({ earliest, latest }) {
  return latest - earliest + 1;
}

export { blurred, unitsAround };
