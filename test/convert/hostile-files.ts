import { columns } from "../../src/convert/csv/columns.ts";
import type { FormatName } from "../../src/convert/formats.ts";
import { COLUMNS } from "../../src/convert/timelinejs/sheet-row.ts";

interface ReadFormat {
  readonly format?: FormatName;
}

/** A JSON file of each format, with the payload in every field that holds text, markup or an address; a control of the fields' names. */
export const jsonFiles: Readonly<Record<string, (payload: string) => unknown>> = {
  story: (x) => ({
    title: x,
    description: x,
    credits: x,
    lanes: [{ id: x, label: x, color: x }],
    sources: [{ id: x, publisher: x, title: x, url: x, archived: x, note: x }],
    events: [
      {
        id: x,
        title: x,
        summary: x,
        lane: x,
        kind: x,
        tags: [x],
        sources: [x],
        link: x,
        note: x,
        when: { edtf: "2024", words: x, note: x },
        media: [{ type: "image", url: x, alt: x, caption: x, credit: x }],
        corrections: [{ date: "2024", note: x, from: x, to: x, field: x, sources: [x] }],
        revisions: [{ when: "2024", field: x, from: x, to: x, sources: [x] }],
        count: { words: x, unit: x, note: x, dated: "some", min: 2, parts: [{ of: x, min: 1 }] },
        claims: [
          { by: x, documents: [x], sources: [x], says: x },
          { by: { anonymous: true, described: x, reason: x }, sources: [x] },
        ],
        replies: [{ actor: x, stance: "denies", says: x, event: x, sources: [x], when: "2024" }],
        relations: [{ type: "follows", to: x }],
        variants: [{ source: x, words: x }],
        verification: x,
        actors: [x],
        places: [x],
        status: "disputed",
        [x]: x,
      },
    ],
    actors: [{ id: x, label: x, url: x }],
    places: [{ id: x, label: x, country: x, zone: x }],
    eras: [{ when: "2024", label: x, color: x }],
  }),
  timelinejs: (x) => ({
    title: { text: { headline: x, text: x }, media: { url: x } },
    scale: x,
    eras: [{ start_date: { year: 2024 }, end_date: { year: 2025 }, text: { headline: x } }],
    events: [
      {
        start_date: { year: 2024, display_date: x },
        text: { headline: x, text: x },
        group: x,
        unique_id: x,
        display_date: x,
        autolink: x,
        background: { url: x, color: x },
        media: { url: x, caption: x, credit: x, alt: x, title: x, thumbnail: x, link: x, link_target: x },
        [x]: x,
      },
      { start_date: { year: x, month: x, day: x, hour: x }, text: { headline: "A" } },
    ],
  }),
  "timelinejs-2": (x) => ({
    timeline: {
      headline: x,
      text: x,
      type: x,
      startDate: x,
      asset: { media: x },
      date: [
        {
          startDate: "2024",
          headline: x,
          text: x,
          tag: x,
          classname: x,
          asset: { media: x, thumbnail: x, credit: x, caption: x, [x]: x },
          [x]: x,
        },
        { startDate: x, endDate: x, headline: "A" },
      ],
      era: [{ startDate: "2024", endDate: "2025", headline: x, text: x }],
    },
  }),
  vis: (x) => ({
    items: [
      { id: x, content: x, title: x, start: "2024", group: x, subgroup: x, className: x, style: x, type: x, align: x, [x]: x },
      { content: "A", start: x, end: x },
      { content: x, start: "2024", end: "2025", type: "background" },
    ],
    groups: [{ id: x, content: x, title: x, className: x, style: x, nestedGroups: [x] }],
    options: { x },
  }),
  simile: (x) => ({
    dateTimeFormat: x,
    wikiURL: x,
    events: [
      {
        start: "2024",
        title: x,
        description: x,
        image: x,
        link: x,
        icon: x,
        color: x,
        textColor: x,
        caption: x,
        classname: x,
        id: x,
        [x]: x,
      },
      { start: x, latestStart: x, earliestEnd: x, end: x, title: "A", isDuration: x },
    ],
  }),
  periodo: (x) => ({
    periodCollections: {
      [x]: {
        id: x,
        source: { title: x, url: x, locator: x, creators: [{ name: x }] },
        definitions: {
          [x]: {
            id: x,
            label: x,
            url: x,
            note: x,
            editorialNote: x,
            spatialCoverageDescription: x,
            spatialCoverage: [{ id: x, label: x }],
            start: { label: x, in: { year: "2024" } },
            stop: { label: x, in: { year: "2024" } },
            [x]: x,
          },
          p: { label: "A", start: { in: { year: x } }, localizedLabels: { [x]: [x] } },
        },
      },
    },
  }),
  records: (x) => ({
    title: x,
    events: [
      {
        year: 2024,
        title: x,
        description: x,
        display_date: x,
        link: x,
        source: x,
        image: x,
        category: x,
        tags: x,
        location: x,
        id: x,
        color: x,
        [x]: x,
      },
      { year: x, title: "A" },
      { year: 2023, title: "B" },
    ],
  }),
};

const inXml = (payload: string): string => payload.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

function xmlEvents(payload: string): string {
  const x = inXml(payload);
  const names = ["title", "image", "link", "icon", "color", "textColor", "caption", "classname", "id"].map((name) => `${name}="${x}"`);
  return `<event start="2024" ${names.join(" ")}>${x}</event><event title="A" start="${x}" end="${x}"/>`;
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** Rows with the payload in each cell but the date's, and in the date's cell alone. */
function sheetOf(payloads: readonly string[], names: readonly string[], dates: readonly string[]): string {
  const header = [...names, ...payloads];
  const rows = payloads.flatMap((x) => [
    header.map((name) => (dates.includes(name) ? (name === dates[0] ? "2024" : "") : x)),
    header.map((name) => (dates.includes(name) ? x : name === names.at(-1) ? "A" : "")),
  ]);
  return [header, ...rows].map((row) => row.map(quoted).join(",")).join("\r\n");
}

const csvNames = columns.map(({ name }) => name).filter((name) => name !== "title");
/** The columns of a TimelineJS sheet of today, and those of its first version. */
const sheetNames = Object.values(COLUMNS)
  .map(([name]) => name)
  .filter((name) => !/^(?:type|headline|start date|end date)$/.test(name));
const sheetDates = sheetNames.filter((name) => /year|month|day|time$/.test(name) && name !== "display date");
const firstSheet = ["start date", "end date", ...sheetNames.filter((name) => !sheetDates.includes(name) && name !== "display date")];

/** What holds of several files at once: their lists one after the other, and the texts of the first. */
function joined(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) return [...(one as unknown[]), ...(other as unknown[])];
  if (!isFields(one) || !isFields(other)) return one;
  const fields = Object.entries(one).map(([key, value]) => [key, Object.hasOwn(other, key) ? joined(value, other[key]) : value] as const);
  return Object.fromEntries([...fields, ...Object.entries(other).filter(([key]) => !Object.hasOwn(one, key))]);
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The names of all files. */
export const hostileFormats: readonly string[] = [
  ...Object.keys(jsonFiles),
  "simile-xml",
  "simile-xml, raw",
  "csv",
  "timelinejs-sheet",
  "timelinejs-sheet, first",
];

/**
 * Returns a file of a format that holds each payload in every field of text, markup, address, colour, id and date, and as a field's name.
 * @example hostileFile("csv", "<script>X(1)</script>")
 */
export function hostileFile(format: string, ...payloads: readonly string[]): string {
  const json = jsonFiles[format];
  if (json !== undefined) return JSON.stringify(payloads.map(json).reduce(joined));
  if (format === "csv") return sheetOf(payloads, [...csvNames, "title"], ["date", "end", "time", "as of", "zone"]);
  if (format === "timelinejs-sheet") return sheetOf(payloads, [...sheetNames, "headline"], sheetDates);
  if (format === "timelinejs-sheet, first") return sheetOf(payloads, [...firstSheet, "headline"], firstSheet.slice(0, 2));
  if (format === "simile-xml") return `<data wiki-url="${inXml(payloads[0] ?? "")}">${payloads.map(xmlEvents).join("")}</data>`;
  return `<data>${payloads.map((payload) => `<event start="2024" title="A">${payload}</event>`).join("")}</data>`;
}

/** Returns what `convert` is told to read a file as; nothing where it must find out. */
export function formatOf(format: string): ReadFormat {
  return format.endsWith("raw") ? {} : { format: format.replace(/,.*/, "") as FormatName };
}
