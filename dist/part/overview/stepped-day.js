import { civilFromDay, dayFromCivil } from '../../date/civil.js';

function steppedDay(day, months, direction) {
  if (months === 0) return Math.round(day) + direction;
  const { year, month } = civilFromDay(Math.floor(day));
  const start = Math.floor((year * 12 + month - 1) / months) * months;
  const beginsAt = (count) => dayFromCivil(0, count + 1, 1);
  if (direction > 0) return beginsAt(start + months);
  return beginsAt(beginsAt(start) < day ? start : start - months);
}

export { steppedDay };
