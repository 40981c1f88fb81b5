import { civilFromDay } from '../../date/civil.js';
import { padded } from '../../date/format-day.js';
import { yearText } from '../../date/year-text.js';
import { parseEdtf } from '../../date/parse-edtf.js';

function textsAround(day) {
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
  return [...isShort ? inYear : [], text, ...isShort ? masks : []];
}
function unitOf(text) {
  const read = parseEdtf(text);
  return read.ok && read.value.type === "date" ? [read.value] : [];
}
function blurred(from, to) {
  const around = unitsUpTo(textsAround(from), to);
  const holding = around.find(({ latest }) => latest >= to);
  if (holding?.earliest === from && holding.latest === to) return { edtf: holding.text, isExact: true };
  const middle = textsAround(Math.floor((from + to) / 2)).slice(0, around.length).flatMap(unitOf);
  const near = around.flatMap((unit, index) => [unit, middle[index] ?? unit]).find((unit) => reaches(unit, from, to));
  if (near && (!holding || lengthOf(holding) > 3 * lengthOf(near))) return { edtf: `${near.text}~`, isExact: false };
  return holding && { edtf: holding.text, isExact: false };
}
function unitsUpTo(texts, day) {
  const units = [];
  for (const text of texts) {
    units.push(...unitOf(text));
    if ((units.at(-1)?.latest ?? -Infinity) >= day) break;
  }
  return units;
}
function reaches(unit, from, to) {
  if (to - from > 4 * lengthOf(unit)) return false;
  const before = neighbour(unit, unit.earliest - 1);
  const after = neighbour(unit, unit.latest + 1);
  return (before?.earliest ?? unit.earliest) <= from && to <= (after?.latest ?? unit.latest);
}
function neighbour(unit, day) {
  const shape = shapeOf(unit.text);
  const found = textsAround(day).filter((text) => shapeOf(text) === shape).flatMap(unitOf);
  return found.find(({ precision }) => precision === unit.precision);
}
function shapeOf(text) {
  return text.replace(/^-/, "").replace(/\d/g, "0");
}
function lengthOf({ earliest, latest }) {
  return latest - earliest + 1;
}

export { blurred };
