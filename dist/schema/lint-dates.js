import { boundsOf } from '../date/bounds.js';
import { parseEdtf } from '../date/parse-edtf.js';
import { citedBy } from './lint-rule.js';
import { isSkippedTime } from './skipped-time.js';

const endIsPublication = (event, desk) => {
  const { parsed, asOf, edtf } = event.when;
  if (parsed?.type !== "interval" || asOf !== void 0 || typeof parsed.end === "string") return void 0;
  const day = dayOf(parsed.end);
  if (day === void 0 || !publicationDays(event, desk).includes(day)) return void 0;
  const why = "the end is the day of the report, which may only be as far as the reporting knows";
  return { code: "end-is-publication", severity: "warning", path: "/when", value: edtf, why, hint: 'If so, give that day as "asOf".' };
};
const asOfBeforeStart = ({ when }) => {
  const { parsed, asOf } = when;
  if (parsed === void 0 || asOf === void 0) return void 0;
  const { earliest } = boundsOf(parsed);
  const { latest } = boundsOfText(asOf);
  if (earliest === void 0 || latest === void 0 || latest >= earliest) return void 0;
  const why = `the reporting can't know before it begins (${when.edtf})`;
  return { code: "as-of-before-start", severity: "warning", path: "/when/asOf", value: asOf, why, hint: "Check both dates." };
};
const timeOfDay = ({ when }) => {
  const { parsed, time, zone } = when;
  if (time === void 0) {
    if (zone === void 0) return void 0;
    return {
      code: "zone-without-time",
      severity: "info",
      path: "/when/zone",
      value: zone,
      why: "a zone without a time says nothing",
      hint: "Add the time, or remove it."
    };
  }
  const day = parsed && dayOf(parsed);
  if (day === void 0 || zone === void 0 || !isSkippedTime(day, time, zone)) return void 0;
  const why = `clocks in ${zone} were put forward over this time, which never was`;
  return { code: "time-nonexistent", severity: "warning", path: "/when/time", value: time, why, hint: "Check the time and the zone." };
};
const undatedCorrection = ({ corrections }) => corrections.flatMap(({ date }, index) => {
  const why = "this correction has no date";
  return date === void 0 ? [{ code: "correction-undated", severity: "warning", path: `/corrections/${index}`, why, hint: 'Add "date".' }] : [];
});
const dateRules = [endIsPublication, asOfBeforeStart, timeOfDay, undatedCorrection];
function publicationDays(event, { sources, pointing }) {
  const ofSources = citedBy(event).map((id) => sources.get(id)?.published);
  const reports = (pointing.get(event.id) ?? []).filter(({ type }) => type === "reports").map(({ from }) => from.when.edtf);
  return [...ofSources, ...reports].map((text) => {
    const { earliest, latest } = boundsOfText(text);
    return earliest === latest ? earliest : void 0;
  });
}
function boundsOfText(text) {
  const read = parseEdtf(text);
  return read.ok ? boundsOf(read.value) : { earliest: void 0, latest: void 0 };
}
function dayOf(parsed) {
  return parsed.type === "date" && parsed.earliest === parsed.latest ? parsed.earliest : void 0;
}

export { dateRules };
