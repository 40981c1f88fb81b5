import { citedBy, type Desk, type EventRule, type Finding } from "./lint-rule.ts";
import type { Claim } from "./story.ts";

const withoutSource: EventRule = (event) =>
  citedBy(event).length === 0
    ? { code: "source-missing", severity: "warning", path: "/sources", why: "this event names no source", hint: "Add the id of a source." }
    : undefined;

/** Two papers that print one agency are one source. */
const relaysOfOne: EventRule = (event, desk) => {
  const cited = citedBy(event);
  const originals = new Set(cited.flatMap((id) => originalsOf(id, desk)));
  const [original] = originals;
  if (cited.length < 2 || originals.size !== 1 || original === undefined || cited.includes(original)) return undefined;
  const why = `these ${cited.length} sources all relay "${original}" and count as one`;
  return {
    code: "relays-of-one",
    severity: "warning",
    path: "/sources",
    value: event.sources,
    why,
    hint: "Name the original too, or find a second one.",
  };
};

/** That something was published is plain; what it says may rest on the unnamed. */
const confirmedByNobody: EventRule = ({ role, status, claims }) => {
  if (status !== "confirmed" || role === "publication" || claims.length === 0 || !claims.every(isOnlyAnonymous)) return undefined;
  const why = "only people who are not named assert this, and nobody confirmed it";
  return {
    code: "confirmed-anonymously",
    severity: "warning",
    path: "/status",
    value: status,
    why,
    hint: 'Write "reported", or say what confirms it.',
  };
};

const claimWithoutSource: EventRule = ({ claims }) =>
  claims.flatMap(({ sources }, index): Finding[] => {
    const why = "this claim names no source of its own";
    const hint = "Add the id of the source that carries it.";
    return sources.length === 0 ? [{ code: "claim-without-source", severity: "info", path: `/claims/${index}/sources`, why, hint }] : [];
  });

const anonymousWithoutReason: EventRule = ({ claims }) =>
  claims.flatMap(({ by }, index): Finding[] => {
    if (typeof by !== "object" || by.reason !== undefined) return [];
    const why = "it is not said why they are not named";
    return [
      {
        code: "anonymous-without-reason",
        severity: "info",
        path: `/claims/${index}/by`,
        why,
        hint: 'Add "reason" if the source gives one.',
      },
    ];
  });

const retractedSilently: EventRule = ({ status, corrections, note, relations }) => {
  const isExplained = corrections.length > 0 || note !== undefined || relations.length > 0;
  if (status !== "retracted" || isExplained) return undefined;
  return {
    code: "retracted-silently",
    severity: "warning",
    path: "/status",
    value: status,
    why: "it is not said why",
    hint: 'Add a correction or a "note".',
  };
};

/** Rules about who says so. */
export const sourceRules: readonly EventRule[] = [
  withoutSource,
  relaysOfOne,
  confirmedByNobody,
  claimWithoutSource,
  anonymousWithoutReason,
  retractedSilently,
];

const CHECKABLE: readonly string[] = ["official-act", "data", "imagery"];

function isOnlyAnonymous({ by, basis, independentlyConfirmed }: Claim): boolean {
  return typeof by === "object" && independentlyConfirmed !== true && !basis.some((one) => CHECKABLE.includes(one));
}

/** The sources behind a source: itself, or all that its relays lead to; nothing when that is not told. */
function originalsOf(id: string, desk: Desk, seen = new Set<string>()): string[] {
  if (seen.has(id)) return [];
  seen.add(id);
  const { via } = desk.sources.get(id) ?? {};
  if (via === undefined) return [id];
  return via === "unlisted" ? [`${id} (unlisted)`] : via.flatMap((one) => originalsOf(one, desk, seen));
}
