import { civilFromDay, dayFromCivil } from '../../date/civil.js';
import { padded, formatDay } from '../../date/format-day.js';
import { yearText } from '../../date/year-text.js';
import { groupingIndex } from '../../date/grouping.js';

function edtfOf({ year, month, day, grouping, span, time }, unknown) {
  if (span === "decade") return year > 0 ? `${padded(Math.floor(year / 10), 3)}X` : "";
  if (span === "century") return year > 0 ? `${padded(year - 1, 2)}XX` : year < 0 ? `-${padded(-year, 2)}XX` : "";
  if (grouping !== void 0) return `${yearText(year)}-${grouping}`;
  const missing = unknown === void 0 ? [] : unknown === "day" && month === void 0 ? ["XX", "XX"] : ["XX"];
  const parts = [month, day].flatMap((part) => part === void 0 ? [] : [padded(part, 2)]);
  return [yearText(year), ...parts, ...missing].join("-") + (time ?? "");
}
function neighbourOf(dated, step) {
  const { year, month, day, grouping, span, time } = dated;
  if (time !== void 0 || span === "century") return "";
  if (span === "decade") return yearText(step < 0 ? year - 1 : year + 10);
  if (grouping !== void 0) return groupingNeighbour(year, grouping, step);
  if (day !== void 0) return formatDay(civilFromDay(dayFromCivil(year, month ?? 1, day + step)));
  if (month === void 0) return yearText(year + step);
  const months = year * 12 + month - 1 + step;
  return `${yearText(Math.floor(months / 12))}-${padded((months % 12 + 12) % 12 + 1, 2)}`;
}
function groupingNeighbour(year, code, step) {
  if (code < 33) return "";
  const [first, most] = code < 37 ? [33, 4] : code < 40 ? [37, 3] : [40, 2];
  const index = groupingIndex(code) + step;
  if (index < 1) return `${yearText(year - 1)}-${first + most - 1}`;
  return index > most ? `${yearText(year + 1)}-${first}` : `${yearText(year)}-${first + index - 1}`;
}

export { edtfOf, neighbourOf };
