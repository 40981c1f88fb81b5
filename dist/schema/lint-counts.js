import { isBlank } from './text.js';

const countWithoutWords = ({ count }) => count !== void 0 && isBlank(count.words) ? {
  code: "count-without-words",
  severity: "warning",
  path: "/count/words",
  why: "this count does not give the source's own words",
  hint: 'Add them, such as "more than half a dozen".'
} : void 0;
const countWithDots = ({ id, count, when }, { pointing }) => {
  if (count?.dated !== "none") return void 0;
  const hint = 'Write dated: "some" or "all" if these days are known, or take them out.';
  if (when.parsed !== void 0 && isSetOfDays(when.parsed)) {
    const why2 = 'none of the things counted is said to be dated, but "when" gives days for them';
    return { code: "count-with-dots", severity: "warning", path: "/when/edtf", value: when.edtf, why: why2, hint };
  }
  const part = pointing.get(id)?.find(({ type, from }) => type === "part-of" && from.when.parsed !== void 0 && isDay(from.when.parsed));
  if (part === void 0) return void 0;
  const why = `none of the things counted is said to be dated, but "${part.from.id}" is a part of them with a day`;
  return { code: "count-with-dots", severity: "warning", path: "/count/dated", value: "none", why, hint };
};
const countRules = [countWithoutWords, countWithDots];
function isSetOfDays(parsed) {
  return parsed.type === "set" && parsed.mode === "all" && parsed.members.some((member) => member.type === "date" && isDay(member));
}
function isDay(parsed) {
  return parsed.type === "date" && (parsed.precision === "day" || parsed.precision === "time");
}

export { countRules };
