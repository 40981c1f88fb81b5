import { known } from "./bilingual.mjs";

/** The report that each anonymous or documentary claim was made in. */
const reportOf = {
  "a1-production": "reuters-a1",
  visits: "reuters-experts",
  "deliveries-aee": "reuters-experts",
  "tests-chebarkul": "reuters-experts",
  "engines-rerouted": "reuters-engines",
};

/** Documents that the summaries name, where the chronology's attribution does not list them. */
const namedDocuments = { "engines-rerouted": ["invoices", "letter from Kupol", "shipping papers"] };

/** Claims that the chronology tells in its summaries and notes alone, as English texts. */
const told = {
  "a1-production": [{ basis: ["imagery"], documents: ["pictures of wreckage"], sources: ["reuters-a1"], independentlyConfirmed: false }],
  "models-letter": [{ basis: ["document"], documents: ["letter from TSK Vektor"], sources: ["reuters-experts"] }],
  "g3-report-to-mod": [
    { by: { number: 2, described: "people at a European intelligence agency" }, sources: ["reuters-g3"] },
    { basis: ["document"], documents: ["company report"], sources: ["reuters-g3"] },
  ],
  "seven-samples": [{ basis: ["document"], documents: ["invoices"], sources: ["reuters-g3"] }],
  "contract-2025": [{ basis: ["document"], documents: ["internal document"], sources: ["reuters-engines"] }],
  "strike-nov-2024": [{ by: "udmurtia-head", says: "one injured person and little damage; the plant is not named", sources: [] }],
  "ofac-2024": [{ by: "us-treasury", basis: ["official-act"], sources: [] }],
  "eu-15": [{ by: "eu", basis: ["official-act"], sources: [] }],
  "pub-engines": [{ by: "ukr-hur", says: "about 500 Garpiya drones are used each month", sources: ["reuters-engines"] }],
  "pub-experts": [
    {
      by: { number: 2, described: "European security officials" },
      says: "a deepening relationship and a possible move to new models; the purpose of the deliveries could not be established",
      sources: ["reuters-experts"],
      independentlyConfirmed: false,
    },
  ],
};

/** Returns who says so: the chronology's attribution first, then what its summaries tell. */
export function claimsOf(event, translate) {
  const claims = [...attributed(event), ...(told[event.id] ?? [])];
  return claims.map(({ by, documents, says, ...claim }) => ({
    ...known({ by: claimant(by, translate), ...claim, documents: documents?.map(translate), says: says && translate(says) }),
    sources: claim.sources,
  }));
}

function claimant(by, translate) {
  if (by === undefined || typeof by === "string") return by;
  return known({ anonymous: true, number: by.number, described: translate(by.described), reason: by.reason && translate(by.reason) });
}

function attributed({ id, attribution }) {
  if (!attribution) return [];
  const sources = [reportOf[id]];
  const claims = [];
  if (attribution.documents) claims.push({ basis: ["document"], documents: attribution.kinds ?? namedDocuments[id], sources });
  const officials = officialsOf(attribution);
  if (officials) claims.unshift({ by: officials, sources });
  return claims;
}

/** "two European security officials" beside the documents says the same as number and description. */
function officialsOf({ number, of, plus, reasonForAnonymity: reason }) {
  if (plus === "two European security officials") return { number: 2, described: "European security officials", reason };
  if (of === undefined) return undefined;
  return { number, described: of === "a European intelligence agency" ? `people at ${of}` : of, reason };
}
