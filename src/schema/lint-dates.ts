import { boundsOf, parseEdtf, type Edtf } from "../date/index.ts";
import { citedBy, type Desk, type EventRule, type Finding } from "./lint-rule.ts";
import { isSkippedTime } from "./skipped-time.ts";
import type { Event } from "./story.ts";

/** A report of 25 September knows nothing of the 26th: that is no end. */
const endIsPublication: EventRule = (event, desk) => {
  const { parsed, asOf, edtf } = event.when;
  if (parsed?.type !== "interval" || asOf !== undefined || typeof parsed.end === "string") return undefined;
  const day = dayOf(parsed.end);
  if (day === undefined || !publicationDays(event, desk).includes(day)) return undefined;
  const why = "the end is the day of the report, which may only be as far as the reporting knows";
  return { code: "end-is-publication", severity: "warning", path: "/when", value: edtf, why, hint: 'If so, give that day as "asOf".' };
};

const asOfBeforeStart: EventRule = ({ when }) => {
  const { parsed, asOf } = when;
  if (parsed === undefined || asOf === undefined) return undefined;
  const { earliest } = boundsOf(parsed);
  const { latest } = boundsOfText(asOf);
  if (earliest === undefined || latest === undefined || latest >= earliest) return undefined;
  const why = `the reporting can't know before it begins (${when.edtf})`;
  return { code: "as-of-before-start", severity: "warning", path: "/when/asOf", value: asOf, why, hint: "Check both dates." };
};

const timeOfDay: EventRule = ({ when }) => {
  const { parsed, time, zone } = when;
  if (time === undefined) {
    if (zone === undefined) return undefined;
    return {
      code: "zone-without-time",
      severity: "info",
      path: "/when/zone",
      value: zone,
      why: "a zone without a time says nothing",
      hint: "Add the time, or remove it.",
    };
  }
  const day = parsed && dayOf(parsed);
  if (day === undefined || zone === undefined || !isSkippedTime(day, time, zone)) return undefined;
  const why = `clocks in ${zone} were put forward over this time, which never was`;
  return { code: "time-nonexistent", severity: "warning", path: "/when/time", value: time, why, hint: "Check the time and the zone." };
};

const undatedCorrection: EventRule = ({ corrections }) =>
  corrections.flatMap(({ date }, index): Finding[] => {
    const why = "this correction has no date";
    return date === undefined
      ? [{ code: "correction-undated", severity: "warning", path: `/corrections/${index}`, why, hint: 'Add "date".' }]
      : [];
  });

/** Rules about dates. */
export const dateRules: readonly EventRule[] = [endIsPublication, asOfBeforeStart, timeOfDay, undatedCorrection];

function publicationDays(event: Event, { sources, pointing }: Desk): (number | undefined)[] {
  const ofSources = citedBy(event).map((id) => sources.get(id)?.published);
  const reports = (pointing.get(event.id) ?? []).filter(({ type }) => type === "reports").map(({ from }) => from.when.edtf);
  return [...ofSources, ...reports].map((text) => {
    const { earliest, latest } = boundsOfText(text);
    return earliest === latest ? earliest : undefined;
  });
}

function boundsOfText(text: string | undefined): ReturnType<typeof boundsOf> {
  const read = parseEdtf(text);
  return read.ok ? boundsOf(read.value) : { earliest: undefined, latest: undefined };
}

/** The one day that a date is. */
function dayOf(parsed: Edtf): number | undefined {
  return parsed.type === "date" && parsed.earliest === parsed.latest ? parsed.earliest : undefined;
}
