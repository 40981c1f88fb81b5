import { citedBy } from './lint-rule.js';

const withoutSource = (event) => citedBy(event).length === 0 ? { code: "source-missing", severity: "warning", path: "/sources", why: "this event names no source", hint: "Add the id of a source." } : void 0;
const relaysOfOne = (event, desk) => {
  const cited = citedBy(event);
  const originals = new Set(cited.flatMap((id) => originalsOf(id, desk)));
  const [original] = originals;
  if (cited.length < 2 || originals.size !== 1 || original === void 0 || cited.includes(original)) return void 0;
  const why = `these ${cited.length} sources all relay "${original}" and count as one`;
  return {
    code: "relays-of-one",
    severity: "warning",
    path: "/sources",
    value: event.sources,
    why,
    hint: "Name the original too, or find a second one."
  };
};
const confirmedByNobody = ({ role, status, claims }) => {
  if (status !== "confirmed" || role === "publication" || claims.length === 0 || !claims.every(isOnlyAnonymous)) return void 0;
  const why = "only people who are not named assert this, and nobody confirmed it";
  return {
    code: "confirmed-anonymously",
    severity: "warning",
    path: "/status",
    value: status,
    why,
    hint: 'Write "reported", or say what confirms it.'
  };
};
const claimWithoutSource = ({ claims }) => claims.flatMap(({ sources }, index) => {
  const why = "this claim names no source of its own";
  const hint = "Add the id of the source that carries it.";
  return sources.length === 0 ? [{ code: "claim-without-source", severity: "info", path: `/claims/${index}/sources`, why, hint }] : [];
});
const anonymousWithoutReason = ({ claims }) => claims.flatMap(({ by }, index) => {
  if (typeof by !== "object" || by.reason !== void 0) return [];
  const why = "it is not said why they are not named";
  return [
    {
      code: "anonymous-without-reason",
      severity: "info",
      path: `/claims/${index}/by`,
      why,
      hint: 'Add "reason" if the source gives one.'
    }
  ];
});
const retractedSilently = ({ status, corrections, note, relations }) => {
  const isExplained = corrections.length > 0 || note !== void 0 || relations.length > 0;
  if (status !== "retracted" || isExplained) return void 0;
  return {
    code: "retracted-silently",
    severity: "warning",
    path: "/status",
    value: status,
    why: "it is not said why",
    hint: 'Add a correction or a "note".'
  };
};
const sourceRules = [
  withoutSource,
  relaysOfOne,
  confirmedByNobody,
  claimWithoutSource,
  anonymousWithoutReason,
  retractedSilently
];
const CHECKABLE = ["official-act", "data", "imagery"];
function isOnlyAnonymous({ by, basis, independentlyConfirmed }) {
  return typeof by === "object" && independentlyConfirmed !== true && !basis.some((one) => CHECKABLE.includes(one));
}
function originalsOf(id, desk, seen = /* @__PURE__ */ new Set()) {
  if (seen.has(id)) return [];
  seen.add(id);
  const { via } = desk.sources.get(id) ?? {};
  if (via === void 0) return [id];
  return via === "unlisted" ? [`${id} (unlisted)`] : via.flatMap((one) => originalsOf(one, desk, seen));
}

export { sourceRules };
