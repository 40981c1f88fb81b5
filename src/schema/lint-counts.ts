import type { Edtf, EdtfDate } from "../date/index.ts";
import type { EventRule } from "./lint-rule.ts";
import { isBlank } from "./text.ts";

/** A number without the words it was read from can't be checked. */
const countWithoutWords: EventRule = ({ count }) =>
  count !== undefined && isBlank(count.words)
    ? {
        code: "count-without-words",
        severity: "warning",
        path: "/count/words",
        why: "this count does not give the source's own words",
        hint: 'Add them, such as "more than half a dozen".',
      }
    : undefined;

/** Seven undated visits are no seven dots. */
const countWithDots: EventRule = ({ id, count, when }, { pointing }) => {
  if (count?.dated !== "none") return undefined;
  const hint = 'Write dated: "some" or "all" if these days are known, or take them out.';
  if (when.parsed !== undefined && isSetOfDays(when.parsed)) {
    const why = 'none of the things counted is said to be dated, but "when" gives days for them';
    return { code: "count-with-dots", severity: "warning", path: "/when/edtf", value: when.edtf, why, hint };
  }
  const part = pointing.get(id)?.find(({ type, from }) => type === "part-of" && from.when.parsed !== undefined && isDay(from.when.parsed));
  if (part === undefined) return undefined;
  const why = `none of the things counted is said to be dated, but "${part.from.id}" is a part of them with a day`;
  return { code: "count-with-dots", severity: "warning", path: "/count/dated", value: "none", why, hint };
};

/** Rules about numbers. */
export const countRules: readonly EventRule[] = [countWithoutWords, countWithDots];

function isSetOfDays(parsed: Edtf): boolean {
  return parsed.type === "set" && parsed.mode === "all" && parsed.members.some((member) => member.type === "date" && isDay(member));
}

function isDay(parsed: Edtf): parsed is EdtfDate {
  return parsed.type === "date" && (parsed.precision === "day" || parsed.precision === "time");
}
