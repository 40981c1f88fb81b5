import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blurred } from "../../src/convert/ranges/blurred.ts";
import { fromSimileJson, fromSimileXml } from "../../src/convert/index.ts";
import { boundsOf, civilFromDay, dayFromCivil, parseEdtf } from "../../src/date/index.ts";
import { formatDay } from "../../src/date/format-day.ts";
import { told } from "./told.ts";

function read(attributes: string): ReturnType<typeof fromSimileXml> {
  return fromSimileXml(`<data><event title="A" ${attributes}></event></data>`);
}

const dates: readonly [attributes: string, when: object, told?: readonly string[]][] = [
  [`start="1845"`, { edtf: "1845" }],
  [`start='30'`, { edtf: "0030" }],
  [`start="200 BC"`, { edtf: "-0199" }],
  [`start="100 AD"`, { edtf: "0100" }],
  [`start="-199"`, { edtf: "-0199" }],
  [`start="Nov 14 1840 00:00:00 GMT"`, { edtf: "1840-11-14" }],
  [`start="May 28 2006 09:00:00 GMT"`, { edtf: "2006-05-28", time: "09:00", zone: "Z" }],
  [`start="Fri Nov 22 1963 12:30:00 GMT-0600"`, { edtf: "1963-11-22", time: "12:30", zone: "-06:00" }],
  [`start="Fri Nov 22 1963 00:00:00 GMT-0600"`, { edtf: "1963-11-22" }],
  [`start="2006-05-28T09:00:00Z"`, { edtf: "2006-05-28", time: "09:00", zone: "Z" }],
  [`start="Fri, 22 Nov 1963 18:30:40 GMT"`, { edtf: "1963-11-22", time: "18:30:40", zone: "Z" }],
  [`start="1963-02-30"`, { edtf: "1963-02-30" }, ["error date-unread /data/event[1]/@start"]],
  [`start="Feb 30 1963"`, { edtf: "Feb 30 1963" }, ["error date-unread /data/event[1]/@start"]],
  [`start="0 BC"`, { edtf: "0 BC" }, ["error date-unread /data/event[1]/@start"]],
  [`end="1845"`, { edtf: "/1845" }, ["error date-missing /data/event[1]"]],
  [`start="200 BC" end="100 AD" isDuration="true"`, { edtf: "-0199/0100" }],
  [`start="1845" end="1846"`, { edtf: "[1845..1846]" }, ["warning moment-within /data/event[1]"]],
  [`start="1845" end="1846" durationEvent="true"`, { edtf: "1845/1846" }],
  [`start="1845" end="May 1 1846"`, { edtf: "[1845-01-01..1846-05-01]" }, ["warning moment-within /data/event[1]"]],
  [`start="Apr 01 1883 00:00:00 GMT" end="May 01 1883 00:00:00 GMT"`, { edtf: "1883-04" }, ["warning moment-within /data/event[1]"]],
  [`start="1845" isDuration="true"`, { edtf: "1845/" }, ["warning end-missing /data/event[1]"]],
  [
    `start="Jun 01 1861 00:00:00 GMT" latestStart="Jul 01 1861 00:00:00 GMT" earliestEnd="Jun 01 1863 00:00:00 GMT" end="Jul 01 1863 00:00:00 GMT" isDuration="true"`,
    { edtf: "1861-06/1863-06" },
  ],
  [
    `start="1871" latestStart="1872" earliestEnd="1878" end="1879" isDuration="true"`,
    { edtf: "1871~/1878~", note: { en: "Start: some time between 1871 and 1872. End: some time between 1878 and 1879." } },
    ["warning range-as-end /data/event[1]", "warning range-as-end /data/event[1]"],
  ],
  [
    `start="1880" latestStart="1885" end="1890-05-01" isDuration="true"`,
    { edtf: "188X/1890-05-01", note: { en: "Start: some time between 1880 and 1885." } },
    ["warning range-as-end /data/event[1]"],
  ],
  [`start="1880-01-01" latestStart="1889-12-31" end="1890" isDuration="true"`, { edtf: "188X/1890" }],
  [`start="1872" latestStart="1871" end="1890" isDuration="true"`, { edtf: "1872?/1890" }, ["error range-unread /data/event[1]"]],
];

describe("fromSimileXml reads", () => {
  test.each(dates)("%s", (attributes, when, report = []) => {
    const found = read(attributes);
    expect(found.story.events).toEqual([{ title: "A", when }]);
    expect(told(found)).toEqual(report);
    const said = parseEdtf(found.story.events[0]?.when.edtf);
    expect(said.ok).toBe(!report.some((line) => line.includes("date-unread")));
  });

  test("HTML that is escaped, not closed, or stands as elements", () => {
    const xml = `<data><event start="1" title="&quot;A&quot; &amp; B">One &lt;i&gt;ref &amp;amp; W.C.&lt;i&gt;
      &lt;p&gt;Two <b>three</b></event><event start="2" title="C"/></data>`;
    expect(fromSimileXml(xml).story.events).toEqual([
      {
        title: '"A" & B',
        summary: "One *ref & W.C.*\n\n*Two* **three**",
        when: { edtf: "0001" },
      },
      { title: "C", when: { edtf: "0002" } },
    ]);
  });

  test("CDATA, and broken files as far as they go", () => {
    expect(fromSimileXml(`<data><event start="1" title="A"><![CDATA[x <i>y</i>]]></event>`).story.events[0]?.summary).toBe("x *y*");
    expect(fromSimileXml(`<data><event start="1" title="A">x`).story.events).toHaveLength(1);
    // What a file that is cut off has lost is not passed over.
    expect(told(fromSimileXml(`<data><event start="1" title="A"/><event start="2" ti`))).toContain("error xml-unclosed /data");
    expect(told(fromSimileXml(`<data><event start="1" title="A">x<event start="2" title="B">y</event></data>`))).toEqual([
      "error xml-unclosed /data",
    ]);
    expect(told(fromSimileXml(`<data><event start="1" title="A > B" /><event start="2" title="C">x <br> y</event></data>\n`))).toEqual([]);
    expect(told(fromSimileXml("<html></html>"))).toEqual(["error document-type /data"]);
    expect(fromSimileXml(`<data>${"<a>".repeat(50_000)}`).story.events).toEqual([]);
  });

  test("pictures, links, classes and colours with their XPaths", () => {
    const found = fromSimileXml(
      `<data wiki-url="https://example.org/"><note/><event start="1" title="A"/><event start="2" title="B" image="b.png" link="https://example.org/" icon="i.png" color="red" classname="hot" eventID="x" caption="Tip *" weight="3"/></data>`,
    );
    expect(found.story.events[1]).toEqual({
      id: "x",
      title: "B",
      summary: "Tip *",
      kind: "hot",
      when: { edtf: "0002" },
      media: [{ type: "image", url: "./b.png" }],
      link: "https://example.org/",
    });
    expect(told(found)).toEqual([
      "error field-left-out /data/@wiki-url",
      "error field-left-out /data/note",
      "error field-left-out /data/event[2]/@weight",
      "info look-left-out /data/event[2]/@icon",
      "info look-left-out /data/event[2]/@color",
      "warning class-to-kind /data/event[2]/@classname",
      "warning url-relative /data/event[2]/@image",
    ]);
  });
});

describe("fromSimileJson reads", () => {
  test("durations by default, and moments that say so", () => {
    const found = fromSimileJson({
      dateTimeFormat: "iso8601",
      events: [
        { start: "1845", end: "1846", title: "A" },
        { start: "1845", end: "1846", title: "B", durationEvent: false },
        { s: "1845", ls: "1845-12-31", e: "1850", t: "C", d: "text" },
        "D",
      ],
    });
    expect(found.story.events.map(({ title, when }) => [title, when.edtf])).toEqual([
      ["A", "1845/1846"],
      ["B", "[1845..1846]"],
      ["C", "1845/1850"],
      ["D", ""],
    ]);
    expect(told(found)).toEqual(["warning moment-within /events/1", "error event-type /events/3"]);
  });
});

describe("blurred", () => {
  test("says no less than the range, and its exact unit where there is one", () => {
    const day = fc.integer({ min: dayFromCivil(-500, 1, 1), max: dayFromCivil(2500, 1, 1) });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 40_000 }), (from, length) => {
        const to = from + length;
        const found = blurred(from, to);
        const read = found && parseEdtf(found.edtf);
        if (found === undefined || read?.ok !== true || read.value.type !== "date")
          throw new Error(`${formatDay(civilFromDay(from))} + ${length}`);
        const { earliest, latest } = boundsOf(read.value) as { earliest: number; latest: number };
        // A unit may be a few days shorter than its neighbour.
        const reach = read.value.approximate ? 1.02 * (latest - earliest) + 4 : 0;
        expect(earliest - reach).toBeLessThanOrEqual(from);
        expect(latest + reach).toBeGreaterThanOrEqual(to);
        expect(found.isExact).toBe(!read.value.approximate && earliest === from && latest === to);
      }),
      { seed: 4, numRuns: 2000 },
    );
  });
});
