import { describe, expect, test } from "vitest";
import { convert } from "../../src/convert/index.ts";
import { pointerAt } from "../../src/convert/loss-report.ts";

/** A file of each format as it is written, with every field that its tool knows. */
const files: Readonly<Record<string, unknown>> = {
  timelinejs: {
    title: { text: { headline: "H", text: "<p>T</p>" }, media: { url: "https://example.org/m.png", caption: "C", credit: "D" } },
    scale: "human",
    eras: [{ start_date: { year: "2020" }, end_date: { year: "2021", month: "5" }, text: { headline: "E" } }],
    events: [
      {
        start_date: { year: "2024", month: "5", day: "9", hour: "10", minute: "30", display_date: "9 May 2024" },
        end_date: { year: "2024", month: "6" },
        text: { headline: "A", text: "<p>B</p>" },
        media: {
          url: "https://example.org/a.png",
          caption: "C",
          credit: "D",
          alt: "E",
          title: "F",
          thumbnail: "https://example.org/t.png",
          link: "https://example.org/",
        },
        background: { url: "https://example.org/b.png", color: "#fff" },
        group: "G",
        unique_id: "u1",
        display_date: "May 2024",
      },
    ],
  },
  "timelinejs-2": {
    timeline: {
      headline: "H",
      type: "default",
      text: "<p>T</p>",
      asset: { media: "https://example.org/m.png", credit: "C", caption: "D" },
      date: [
        {
          startDate: "2024,5,9",
          endDate: "2024,6",
          headline: "A",
          text: "B",
          tag: "G",
          asset: { media: "https://example.org/a.png", thumbnail: "https://example.org/t.png", credit: "C", caption: "D" },
        },
      ],
      era: [{ startDate: "2020", endDate: "2021", headline: "E", text: "F" }],
    },
  },
  vis: {
    items: [
      {
        id: 1,
        content: "A",
        title: "T",
        start: "2024-05-09",
        end: "2024-06-01",
        group: "g",
        className: "c",
        style: "color: red",
        type: "range",
      },
      { id: 2, content: "B", start: "2024-05-09", end: "2024-06-01", type: "background", group: "g" },
      { id: 3, content: "C", start: "2024-05-09", end: "2024-06-01", type: "background" },
    ],
    groups: [{ id: "g", content: "G", title: "T", className: "c", order: 1 }],
  },
  simile: {
    dateTimeFormat: "iso8601",
    wikiURL: "https://example.org/",
    wikiSection: "S",
    events: [
      {
        start: "2024-05-09",
        title: "A",
        description: "B",
        image: "https://example.org/a.png",
        link: "https://example.org/",
        icon: "i.png",
        color: "red",
        caption: "C",
        classname: "k",
        id: "i",
      },
      { start: "2020", latestStart: "2021", earliestEnd: "2023", end: "2024", isDuration: true, title: "D" },
      { start: "2020", end: "2024", title: "E" },
    ],
  },
  periodo: {
    periodCollections: {
      c: {
        id: "c",
        type: "PeriodCollection",
        source: {
          title: "S",
          url: "https://example.org/",
          yearPublished: "1990",
          creators: [{ name: "Ann" }],
          contributors: [{ name: "Bo" }],
          locator: "p. 1",
        },
        definitions: {
          d: {
            id: "d",
            type: "PeriodDefinition",
            label: "A",
            url: "https://example.org/a",
            note: "N",
            editorialNote: "M",
            sameAs: "https://example.org/same",
            localizedLabels: { eng: ["A"] },
            spatialCoverageDescription: "Spain",
            spatialCoverage: [{ id: "https://example.org/es", label: "Spain" }],
            start: { label: "1200", in: { year: "1200" } },
            stop: { label: "ca. 1250", in: { earliestYear: "1240", latestYear: "1260" } },
            source: { locator: "p. 2", title: "P" },
          },
        },
      },
    },
  },
  records: {
    title: "H",
    events: [
      {
        date: "2024-05-09",
        end: "2024-06-01",
        title: "A",
        description: "B",
        display_date: "May",
        link: "https://example.org/",
        source: "Reuters",
        image: "https://example.org/a.png",
        category: "C",
        tags: ["t"],
        location: "L",
        id: "i",
      },
      { date: "2024-05-10", title: "D" },
    ],
  },
};

const token = "Tq7vZ";

/** Every place of a value, from the whole to its leaves. */
function placesOf(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, one]) => placesOf(one, pointerAt(path, key)))];
}

/** A copy with another value at a place; "+" puts a field more into an object there. */
function changed(value: unknown, path: string, make: (before: unknown) => unknown): unknown {
  const copy = structuredClone(value);
  const keys = path.split("/").slice(1);
  const last = keys.pop();
  if (last === undefined) return make(copy);
  const holder = keys.reduce((one, key) => (one as Record<string, unknown>)[key] as object, copy as object) as Record<string, unknown>;
  holder[last] = make(holder[last]);
  return copy;
}

const changes: Readonly<Record<string, (before: unknown) => unknown>> = {
  text: () => token,
  "a list": () => [token],
  "an object": () => ({ x: token }),
  "a field more": (before) => (typeof before === "object" && before !== null && !Array.isArray(before) ? { ...before, zq: token } : before),
};

/** Whether what stands at a place is in the story, or the report names it. */
function isTold(file: unknown, format: string, path: string): boolean {
  const { story, report } = convert(JSON.stringify(file), { format: format as "vis" });
  // How a file is written, and of what class its things are, is no part of the story.
  if (/\/(?:type|dateTimeFormat)$/.test(path) && (format === "periodo" || format === "simile")) return true;
  if (!JSON.stringify(file).includes(token) || JSON.stringify([story, report]).includes(token)) return true;
  // A long value is cut where it is quoted: its own place is enough.
  return report.some(
    (one) => one.severity !== "info" && one.path !== "" && (`${path}/`.startsWith(`${one.path}/`) || `${one.path}/`.startsWith(`${path}/`)),
  );
}

describe.each(Object.keys(files))("whatever stands in a field of %s is in the story or in the report:", (format) => {
  test("as it is written, the format is told", () => expect(convert(JSON.stringify(files[format])).format).toBe(format));

  test.each(Object.keys(changes))("%s", (kind) => {
    const places = placesOf(files[format]);
    const make = changes[kind] as (before: unknown) => unknown;
    expect(places.filter((path) => !isTold(changed(files[format], path, make), format, path))).toEqual([]);
  });
});
