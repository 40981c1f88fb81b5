import type { Edtf } from "../date/index.ts";
import type { Edge, Extent } from "../model/extent.ts";
import { extentOfDated, placedBy } from "../model/model.ts";
import { glyphOf, type Glyph } from "./glyph.ts";
import { miniature } from "./miniature.ts";
import type { Event } from "../schema/index.ts";
import type { LegendEntry } from "./scene.ts";
import { statusBadge } from "./status-badge.ts";
import { isCounted, type Teller } from "./teller.ts";

const sampleLength = 24;
const bar: Extent = {
  form: "span",
  from: 0,
  to: 1,
  start: "square",
  end: "square",
  startUnit: undefined,
  endUnit: undefined,
  members: [],
  hollow: false,
};
const point: Extent = { ...bar, form: "point" };
const faded: Extent = { ...bar, form: "unit", start: "fade", end: "fade" };
const pair = [
  { from: 0, to: 0 },
  { from: 1, to: 1 },
];

/** What a mark may show, in the order in which the legend explains it. */
const samples = {
  disc: point,
  flag: point,
  bubble: point,
  diamond: point,
  uncertain: { ...point, hollow: true },
  unit: { ...bar, form: "unit" },
  approximate: faded,
  season: faded,
  counted: bar,
  one: { ...bar, form: "several", members: pair, hollow: true },
  all: { ...bar, form: "several", members: pair },
  span: bar,
  spanUnit: { ...bar, end: "pale", endUnit: { from: 0, to: 1 } },
  open: { ...bar, to: Infinity, end: "arrow" },
  unknown: { ...bar, to: Infinity, end: "ragged" },
  asOf: { ...bar, end: "cap" },
  within: { ...bar, form: "within", start: "bracket", end: "bracket" },
  by: { ...bar, form: "within", from: -Infinity, start: "none", end: "bracket" },
  after: { ...bar, form: "within", to: Infinity, start: "bracket", end: "none" },
  undated: { ...bar, form: "within", from: -Infinity, to: Infinity, start: "none", end: "none" },
} as const satisfies Record<string, Extent>;

type Feature = keyof typeof samples;

const byEdge: Partial<Record<Edge, Feature>> = { fade: "approximate", arrow: "open", ragged: "unknown", cap: "asOf", pale: "spanUnit" };

/** Returns a legend that explains the marks in use and no others. */
export function legendOf(teller: Teller): LegendEntry[] {
  // Each with the glyph that shows it first: the sample is what the reader finds in the picture.
  const used = new Map<Feature, Glyph>();
  const statuses = new Set<string | undefined>();
  for (const [index, event] of teller.model.events.entries()) {
    statuses.add(event.status);
    const extent = teller.model.extents[index];
    const glyph = glyphOf(event.role, event.kind);
    if (extent !== undefined)
      for (const feature of featuresOf(extent, glyph, isCounted(event), placedBy(teller.model, event).when.parsed))
        if (!used.has(feature)) used.set(feature, glyph);
  }
  withoutSpan(used);
  const entries = Object.entries(samples).flatMap(([key, sample]) => {
    const glyph = used.get(key as Feature);
    if (glyph === undefined) return [];
    return { key, label: teller.phrase(`legend.${key}`), ...miniature(sample, glyph, key === "counted", sampleLength) };
  });
  return [...entries, ...[...statuses].flatMap((status) => statusEntry(teller, status))];
}

/** A span with a pale end shows what a span is. */
function withoutSpan<Features extends Pick<Set<Feature>, "has" | "delete">>(features: Features): Features {
  if (features.has("spanUnit")) features.delete("span");
  return features;
}

/**
 * Returns what a mark's form says of its date, in the words of the legend; none for an exact day, which needs no explanation.
 */
export function formWords(teller: Teller, event: Event): string[] {
  if (event.when.parsed === undefined) return [];
  const glyph = glyphOf(event.role, event.kind);
  const features = new Set(featuresOf(extentOfDated(teller.model.story, event), glyph, isCounted(event), event.when.parsed));
  features.delete(glyph);
  // The date says "from … to" itself.
  features.delete("span");
  return [...withoutSpan(features)].map((feature) => teller.phrase(`legend.${feature}`));
}

function featuresOf({ form, start, end, hollow }: Extent, glyph: Glyph, counted: boolean, date: Edtf | undefined): Feature[] {
  const edges = edgeFeatures(start, end, date?.text ?? "");
  if (form === "within") {
    const within = start === "none" ? (end === "none" ? "undated" : "by") : end === "none" ? "after" : "within";
    return [within, ...edges, ...(counted ? ["counted" as const] : [])];
  }
  const isSeveral = form === "several";
  if (isSeveral && date?.type === "set" && date.mode === "one") return ["one", ...edges];
  if (counted && !isSeveral && form !== "point") return ["counted", ...edges];
  if (hollow) return ["uncertain", ...edges];
  const plain = { point: glyph, several: "all", span: "span", unit: edges[0] === "season" ? "season" : "unit" } as const;
  return [plain[form], ...edges];
}

function edgeFeatures(from: Edge, to: Edge, text: string): Feature[] {
  const [start = "", end = start] = text.split("/");
  // What fades and is not approximate is a season.
  const featureOf = (edge: Edge, date: string): Feature | undefined => (edge === "fade" && !/[~%]/.test(date) ? "season" : byEdge[edge]);
  return [featureOf(from, start), featureOf(to, end)].filter((feature) => feature !== undefined);
}

function statusEntry(teller: Teller, status: string | undefined): LegendEntry[] {
  const badge = statusBadge(teller, status);
  return badge === undefined
    ? []
    : [{ key: `status-${status}`, label: badge.word, shapes: [{ path: badge.path, paint: "status" }], length: 0, origin: 0 }];
}
