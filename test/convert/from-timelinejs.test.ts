import { describe, expect, test } from "vitest";
import { fromTimelineJs } from "../../src/convert/index.ts";
import { parseStory, type WhenInput } from "../../src/schema/index.ts";
import { told } from "./told.ts";

function slide(fields: object): ReturnType<typeof fromTimelineJs> {
  return fromTimelineJs({ events: [{ text: { headline: "A" }, ...fields }] });
}

const date = (text: string): object => {
  const [year, month, day] = text.split(".");
  return { year, ...(month && { month }), ...(day && { day }) };
};

const dates: readonly [what: string, start: object, end: object | undefined, when: WhenInput, told?: readonly string[]][] = [
  ["a year of digits", { year: 1963 }, undefined, { edtf: "1963" }],
  ["a year of text", { year: "1963" }, undefined, { edtf: "1963" }],
  ["the finest unit", { year: "2024", month: "5" }, undefined, { edtf: "2024-05" }],
  ["padded parts", { year: " 1908 ", month: "05", day: "013" }, undefined, { edtf: "1908-05-13" }],
  ["empty parts", { year: "1978", month: "", day: "", hour: "", millisecond: "", format: "" }, undefined, { edtf: "1978" }],
  ["a year of three digits", { year: "602" }, undefined, { edtf: "0602" }],
  ["a year before 1", { year: "-500" }, undefined, { edtf: "-0499" }],
  ["1 BCE", { year: -1 }, undefined, { edtf: "0000" }],
  ["a year beyond JavaScript", { year: "-13800000000" }, undefined, { edtf: "Y-13799999999" }],
  [
    "a month of such a year",
    { year: "-13800000000", month: "3" },
    undefined,
    { edtf: "Y-13799999999" },
    ["error date-too-fine /events/0/start_date"],
  ],
  ["year 0", { year: 0 }, undefined, { edtf: "0" }, ["error date-invalid /events/0/start_date"]],
  ["the number 0 as no month", { year: 2024, month: 0, day: 0 }, undefined, { edtf: "2024" }],
  ["a time", { year: 2024, month: 5, day: 1, hour: "6", minute: "45" }, undefined, { edtf: "2024-05-01", time: "06:45" }],
  ["seconds", { year: 2024, month: 5, day: 1, hour: 6, minute: 45, second: 56 }, undefined, { edtf: "2024-05-01", time: "06:45:56" }],
  ["the text 0 as midnight", { year: 2024, month: 5, day: 1, hour: "0" }, undefined, { edtf: "2024-05-01", time: "00:00" }],
  ["the number 0 as no time", { year: 2024, month: 5, day: 1, hour: 0, minute: 0 }, undefined, { edtf: "2024-05-01" }],
  ["half past midnight", { year: 2024, month: 5, day: 1, hour: 0, minute: 30 }, undefined, { edtf: "2024-05-01", time: "00:30" }],
  [
    "milliseconds",
    { year: 2024, month: 5, day: 1, hour: 6, millisecond: 20 },
    undefined,
    { edtf: "2024-05-01", time: "06:00" },
    ["error time-too-fine /events/0/start_date/millisecond"],
  ],
  [
    "no such hour",
    { year: 2024, month: 5, day: 1, hour: 25 },
    undefined,
    { edtf: "2024-05-01" },
    ["error time-invalid /events/0/start_date"],
  ],
  ["a time without a day", { year: 2024, hour: 7 }, undefined, { edtf: "2024" }, ["error time-without-day /events/0/start_date"]],
  ["no such day", { year: 2023, month: 2, day: 29 }, undefined, { edtf: "2023-2-29" }, ["error date-invalid /events/0/start_date"]],
  ["words", { year: "c. 1850" }, undefined, { edtf: "c. 1850" }, ["error date-invalid /events/0/start_date"]],
  ["a day without a month", { year: 2024, day: 3 }, undefined, { edtf: "2024-3" }, ["error date-invalid /events/0/start_date"]],
  ["a stretch", date("602"), date("629"), { edtf: "0602/0629" }],
  ["a stretch of unlike ends", date("1963.8.9"), date("2012"), { edtf: "1963-08-09/2012" }],
  ["an end that is the start", date("1963.8.9"), date("1963.8.9"), { edtf: "1963-08-09" }],
  ["an empty end", date("1963"), { year: "" }, { edtf: "1963" }],
  [
    "times of a stretch",
    { year: 2024, month: 5, day: 1, hour: "7" },
    { year: 2024, month: 5, day: 1, hour: "9" },
    { edtf: "2024-05-01", time: "07:00", note: { en: "Begins at 07:00, ends at 09:00." } },
    ["warning time-of-stretch /events/0"],
  ],
  ["an end before the start", date("2024"), date("2023"), { edtf: "2024/2023" }, ["error range-reversed /events/0"]],
];

describe("fromTimelineJs reads", () => {
  test.each(dates)("%s", (_what, start, end, when, report = []) => {
    const read = slide({ start_date: start, ...(end && { end_date: end }) });
    expect(read.story.events).toEqual([{ title: "A", when }]);
    expect(told(read)).toEqual(report);
  });

  test("a slide without a date as an event that is listed, and says so", () => {
    const read = slide({});
    expect(read.story.events).toEqual([{ title: "A", when: { edtf: "" } }]);
    expect(told(read)).toEqual(["error date-missing /events/0"]);
    expect(parseStory(read.story).story.events).toHaveLength(1);
  });

  test.each([
    ["2024-05-09", undefined, { edtf: "2024-05-09" }],
    [2024, undefined, { edtf: "2024" }],
    ["Spring 2024", "2025", { edtf: "2024-21/2025", words: "Spring 2024 – 2025" }],
    ["2024,5", { year: 2024, month: 6 }, { edtf: "2024-05/2024-06" }],
    ["soon", undefined, { edtf: "soon" }],
  ])("a date that is no object: %j to %j", (start_date, end_date, when) => {
    const read = slide({ start_date, ...(end_date !== undefined && { end_date }) });
    expect(read.story.events[0]?.when).toEqual(when);
    expect(told(read)).toEqual(start_date === "soon" ? ["error date-unread /events/0/start_date"] : []);
  });

  test("a slide that is no object as an event that is listed", () => {
    const read = fromTimelineJs({ events: ["Visit", null, 5] });
    expect(read.story.events.map(({ title }) => title)).toEqual(["Visit", "null", "5"]);
    expect(told(read)).toEqual(["error event-type /events/0", "error event-type /events/1", "error event-type /events/2"]);
  });

  test("printed dates as words, and as the date where they hold the position", () => {
    const read = slide({ start_date: { year: 1850, display_date: "1850~" } });
    expect(read.story.events[0]?.when).toEqual({ edtf: "1850~", words: "1850~" });
    expect(told(read)).toEqual(["warning printed-date-taken /events/0"]);
    const other = slide({ start_date: date("1850"), display_date: "<b>1860</b>" });
    expect(other.story.events[0]?.when).toEqual({ edtf: "1850", words: "1860" });
    expect(told(other)).toEqual(["warning printed-date-differs /events/0"]);
    const unread = slide({ start_date: date("1850"), display_date: "in the days of old" });
    expect(unread.story.events[0]?.when).toEqual({ edtf: "1850", words: "in the days of old" });
    expect(told(unread)).toEqual(["warning printed-date-unread /events/0"]);
    const alone = slide({ display_date: "1850-05" });
    expect(alone.story.events[0]?.when).toEqual({ edtf: "1850-05", words: "1850-05" });
  });

  test("title, groups and eras", () => {
    const read = fromTimelineJs({
      title: { text: { headline: "Head<br/> line", text: "<p>One<p>Two" } },
      scale: "human",
      eras: [
        { start_date: date("600"), end_date: date("650"), text: { headline: "Early" } },
        { start_date: date("600"), text: { headline: "No end" } },
      ],
      events: [
        { start_date: date("602"), group: "<i>East</i>", text: { headline: "A" } },
        { start_date: date("601"), group: "West", text: { headline: "B" } },
      ],
    });
    expect(read.story).toMatchObject({
      title: "Head line",
      description: "One\n\nTwo",
      lanes: [
        { id: "East", label: "East" },
        { id: "West", label: "West" },
      ],
      eras: [{ when: "0600/0650", label: "Early" }],
    });
    expect(read.story.events.map(({ title }) => title)).toEqual(["A", "B"]);
    expect(told(read)).toEqual(["info look-left-out /scale", "error era-without-dates /eras/1"]);
  });

  test("media, links and credits", () => {
    const read = slide({
      start_date: date("1963"),
      unique_id: "a-1",
      media: {
        url: "//example.org/a.JPG?x=1",
        caption: "A <i>map</i>",
        credit: "<a href='https://example.org/ann'>Ann</a>",
        alt: "Map",
        link: "https://example.org/",
        thumbnail: "https://example.org/small.jpg",
      },
    });
    expect(read.story.events[0]).toEqual({
      id: "a-1",
      title: "A",
      when: { edtf: "1963" },
      link: "https://example.org/",
      media: [{ type: "image", url: "https://example.org/a.JPG?x=1", alt: "Map", caption: "A *map*", credit: "Ann" }],
    });
    expect(told(read)).toEqual([
      "warning url-relative /events/0/media/url",
      "warning source-candidate /events/0/media/credit",
      "error thumbnail-left-out /events/0/media/thumbnail",
    ]);
  });

  test.each([
    ["https://youtu.be/x", "video"],
    ["https://en.wikipedia.org/wiki/A", "link"],
    ["https://commons.wikimedia.org/wiki/File:A.jpg", "link"],
    ["https://upload.wikimedia.org/a.png", "image"],
    ["https://soundcloud.com/x", "audio"],
    ["https://example.org/a.pdf", "document"],
  ])("media %s as %s", (url, type) => {
    expect(slide({ start_date: date("1963"), media: { url } }).story.events[0]?.media).toEqual([{ type, url }]);
  });

  test("markup in place of an address", () => {
    const frame = slide({ start_date: date("1963"), media: { url: '<iframe width=5 src="https://example.org/v?a=1&amp;b=2"></iframe>' } });
    expect(frame.story.events[0]?.media).toEqual([{ type: "link", url: "https://example.org/v?a=1&b=2" }]);
    expect(told(frame)).toEqual(["warning frame-to-link /events/0/media/url"]);
    const quote = slide({ start_date: date("1963"), media: { url: "<blockquote>So it goes</blockquote>" } });
    expect(quote.story.events[0]?.media).toEqual([{ type: "quote", text: "So it goes" }]);
    const hostile = slide({ start_date: date("1963"), media: { url: "javascript:X(1)" } });
    expect(hostile.story.events[0]).not.toHaveProperty("media");
    expect(told(hostile)).toEqual(["error url-scheme /events/0/media/url"]);
  });

  test("fields that it does not know as losses, each with its place", () => {
    const read = fromTimelineJs({
      extra: 1,
      events: [{ start_date: { year: 1, era: "x" }, text: { headline: "A", more: 2 }, location: { lat: 1 } }],
    });
    expect(told(read)).toEqual([
      "error field-left-out /extra",
      "error field-left-out /events/0/location",
      "error field-left-out /events/0/start_date/era",
      "error field-left-out /events/0/text/more",
    ]);
  });

  test("a slide without a headline under what else it says", () => {
    const read = fromTimelineJs({
      events: [
        { start_date: date("1"), text: { text: "<b>Born</b> there." } },
        { start_date: date("2"), media: { caption: "Cap" } },
      ],
    });
    expect(read.story.events.map(({ title }) => title)).toEqual(["Born there.", "Cap"]);
    expect(told(read)).toEqual(["warning title-missing /events/0", "warning title-missing /events/1"]);
  });
});
