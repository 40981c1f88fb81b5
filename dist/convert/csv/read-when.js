import { parseEdtf } from '../../date/parse-edtf.js';
import { isUnknownDate, UNKNOWN_DATE } from '../printed/unknown-date.js';
import { isFilled } from '../table.js';

const OPEN = /^(?:\.\.|open|present|now|today|ongoing|current|aujourd['’]hui|en cours|à ce jour)$/i;
const FORM = "Write YYYY-MM-DD";
function readWhen(start, end, dates) {
  const [from, to] = [start.trim(), end.trim()];
  if (!isFilled(to) || to === from) return oneDate(from, dates);
  if (from === "") return untilOnly(to, dates);
  if (isUnknownDate(from)) return unknownStart(from, to, dates);
  const first = dates.read(from);
  const raw = { edtf: `${from}/${to}` };
  const firstFaults = faultsOf(first, from, "date", dates.options);
  if (OPEN.test(to) || isUnknownDate(to)) return openEnd(first, from, to, firstFaults);
  const last = dates.read(to);
  const faults = [...firstFaults, ...faultsOf(last, to, "end", dates.options)];
  if (first.type !== "date" || last.type !== "date") return { ...raw, faults };
  const edtf = `${first.edtf}/${last.edtf}`;
  const result = parseEdtf(edtf);
  if (!result.ok) return { ...raw, faults: [...faults, notAnEnd(first.edtf, last.edtf, to)] };
  return { edtf, faults, ...first.words === void 0 && last.words === void 0 ? {} : { words: `${from} \u2013 ${to}` } };
}
function oneDate(text, dates) {
  if (text === "") {
    const why = "there is no date";
    return {
      edtf: "",
      faults: [
        { column: "date", code: "date-missing", severity: "error", why, hint: `${FORM}, what is known of it, or "unknown".`, value: "" }
      ]
    };
  }
  if (isUnknownDate(text)) return { edtf: UNKNOWN_DATE, words: text, faults: [] };
  const read = dates.read(text);
  const faults = faultsOf(read, text, "date", dates.options);
  if (read.type !== "date") return { edtf: text, faults };
  return { edtf: read.edtf, faults, ...read.words === void 0 ? {} : { words: read.words } };
}
function untilOnly(to, dates) {
  const read = OPEN.test(to) || isUnknownDate(to) ? { type: "none" } : dates.read(to);
  const faults = faultsOf(read, to, "end", dates.options);
  const edtf = read.type === "date" ? `/${read.edtf}` : "";
  if (!parseEdtf(edtf).ok) return { edtf: parseEdtf(`/${to}`).ok ? to : `/${to}`, faults };
  const why = "there is an end and no date: the beginning is taken as unknown";
  const fault = { column: "end", code: "date-start-missing", severity: "warning", why, hint: "Write when it began.", value: to };
  return { edtf, faults: [...faults, fault] };
}
function unknownStart(from, to, dates) {
  if (isUnknownDate(to)) return oneDate(from, dates);
  const { edtf, faults } = OPEN.test(to) ? { edtf: "/..", faults: [] } : untilOnly(to, dates);
  return { edtf, words: `${from} \u2013 ${to}`, faults: faults.filter(({ code }) => code !== "date-start-missing") };
}
function openEnd(first, from, to, faults) {
  if (first.type !== "date") return { edtf: `${from}/${to}`, faults };
  const edtf = `${first.edtf}/${OPEN.test(to) ? ".." : ""}`;
  if (!parseEdtf(edtf).ok) return { edtf: `${from}/${to}`, faults: [...faults, notAnEnd(first.edtf, to, to)] };
  return { edtf, faults, ...first.words === void 0 ? {} : { words: `${from} \u2013 ${to}` } };
}
function notAnEnd(first, last, value) {
  const result = parseEdtf(`${first}/${last}`);
  const isReversed = !result.ok && result.error.code === "range-reversed";
  const why = isReversed ? `the end is before the date (${first})` : `this can't be the end of ${first}`;
  const hint = isReversed ? "Check both." : "Write one date in each, and what is not sure in the date alone.";
  return { column: "end", code: isReversed ? "range-reversed" : "date-invalid", severity: "error", why, hint, value };
}
function faultsOf(read, value, column, options) {
  if (read.type === "date") {
    if (read.why === void 0) return [];
    return [{ column, code: "date-doubtful", severity: "warning", why: read.why, hint: "Check it.", value }];
  }
  if (read.type === "none") return [unreadable(value, column)];
  const [one, other] = read.readings;
  const examples = one === void 0 ? "" : `: ${[one, other].filter((text) => text !== void 0).join(" or ")}`;
  const form = read.asks === "year" && one === void 0 ? `Write its year, too, as in "since April 2024"` : `${FORM}${examples}`;
  const hint = `${form}.${advice(read.asks, options)}`;
  return [
    {
      column,
      code: "date-invalid",
      severity: "error",
      why: `which date is this? ${capital(read.why)}`,
      hint,
      value,
      isOrder: read.asks === "order"
    }
  ];
}
function advice(asks, { year }) {
  if (asks === "year" && year === void 0) return " Or state the year of dates without one.";
  if (asks === "century") return " Or state the first year that two digits may mean.";
  return asks === "order" ? " Or state whether the day or the month comes first." : "";
}
function unreadable(value, column) {
  const result = parseEdtf(value);
  const general = `${FORM}, YYYY-MM or YYYY, what is known of it, or "unknown".`;
  const hint = result.ok || result.error.suggestion !== void 0 ? general : result.error.hint;
  const code = result.ok ? "date-invalid" : result.error.code;
  return { column, code, severity: "error", why: "this date is not understood", hint, value };
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export { readWhen };
