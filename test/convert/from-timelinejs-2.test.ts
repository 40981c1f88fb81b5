import { describe, expect, test } from "vitest";
import { convert, fromTimelineJs2 } from "../../src/convert/index.ts";
import { parseStory, type WhenInput } from "../../src/schema/index.ts";
import { told } from "./told.ts";

function slide(fields: object): ReturnType<typeof fromTimelineJs2> {
  return fromTimelineJs2({ timeline: { date: [{ headline: "A", ...fields }] } });
}

const at = "/timeline/date/0";
const dates: readonly [start: unknown, end: unknown, when: WhenInput, told?: readonly string[]][] = [
  ["2011,12,10", undefined, { edtf: "2011-12-10" }],
  ["2011,12", "", { edtf: "2011-12" }],
  ["2011, 1", undefined, { edtf: "2011-01" }],
  ["2012", undefined, { edtf: "2012" }],
  [2012, undefined, { edtf: "2012" }],
  ["-500", "-480,8", { edtf: "-0499/-0479-08" }],
  ["-44-3-15", undefined, { edtf: "-0043-03-15" }],
  ["602", undefined, { edtf: "0602" }],
  ["2011,12,10,7,30", undefined, { edtf: "2011-12-10", time: "07:30" }],
  ["2011,12,10,07,02,10", undefined, { edtf: "2011-12-10", time: "07:02:10" }],
  ["2011,12,10,00,00,00", undefined, { edtf: "2011-12-10" }],
  ["2011,12,10,00,00,01", undefined, { edtf: "2011-12-10", time: "00:00:01" }],
  ["2011,12,10,25,00", undefined, { edtf: "2011-12-10" }, [`error time-invalid ${at}/startDate`]],
  ["2011,12,,7", undefined, { edtf: "2011-12" }, [`error time-without-day ${at}/startDate`]],
  ["2011-12-10T07:30:00Z", undefined, { edtf: "2011-12-10", time: "07:30", zone: "Z" }],
  ["2011-12-10", "2011-12-11", { edtf: "2011-12-10/2011-12-11" }],
  ["1/26/2012", undefined, { edtf: "2012-01-26", words: "1/26/2012" }],
  ["1/26/2012", "2013", { edtf: "2012-01-26/2013", words: "1/26/2012 – 2013" }],
  ["Spring 2012", undefined, { edtf: "2012-21", words: "Spring 2012" }],
  ["03/04/2012", undefined, { edtf: "03/04/2012" }, [`error date-unread ${at}/startDate`]],
  ["2011,13", undefined, { edtf: "2011,13" }, [`error date-invalid ${at}/startDate`]],
  ["2011,2,30", undefined, { edtf: "2011,2,30" }, [`error date-invalid ${at}/startDate`]],
  ["2011,,3", undefined, { edtf: "2011,,3" }, [`error date-invalid ${at}/startDate`]],
  ["0", undefined, { edtf: "0" }, [`error date-invalid ${at}/startDate`]],
  ["20111210", undefined, { edtf: "2011-12-10", words: "20111210" }],
  ["soon", "2012", { edtf: "soon/2012" }, [`error date-unread ${at}/startDate`]],
  ["2012", "2011", { edtf: "2012/2011" }, [`error range-reversed ${at}`]],
  [undefined, "2012", { edtf: "/2012" }, [`error date-missing ${at}`]],
  [undefined, undefined, { edtf: "" }, [`error date-missing ${at}`]],
  [["2012"], undefined, { edtf: "" }, [`error value-type ${at}/startDate`, `error date-missing ${at}`]],
];

describe("fromTimelineJs2 reads", () => {
  test.each(dates)("%j to %j", (startDate, endDate, when, report = []) => {
    const read = slide({ startDate, endDate });
    expect(read.story.events).toEqual([{ title: "A", when }]);
    expect(told(read)).toEqual(report);
  });

  test("what cannot be read as an event that is listed", () => {
    for (const [startDate, endDate, , report] of dates) {
      if (report?.[0]?.startsWith("error date-") !== true) continue;
      const { story } = parseStory(slide({ startDate, endDate }).story);
      expect(story.events).toHaveLength(1);
    }
  });

  test("an order that is stated", () => {
    const file = { timeline: { date: [{ headline: "A", startDate: "03/04/2012" }] } };
    expect(fromTimelineJs2(file, { order: "month-day" }).story.events[0]?.when).toEqual({ edtf: "2012-03-04", words: "03/04/2012" });
  });

  test("headline, text, tags, media and eras", () => {
    const read = fromTimelineJs2({
      timeline: {
        headline: "Head<br/> line",
        type: "default",
        text: "<p>One<p>Two",
        startDate: "2011",
        asset: { media: "https://example.org/a.jpg" },
        date: [
          {
            startDate: "2011",
            headline: "<a href='https://example.org/b'>B</a>",
            text: "<i>b</i>",
            tag: "East",
            classname: "big",
            asset: { media: "https://example.org/b.jpg", thumbnail: "https://example.org/s.jpg", credit: "Ann", caption: "A <i>map</i>" },
          },
          { startDate: "2010", text: "No headline. More.", tag: "West", slug: "x" },
          "Words alone",
        ],
        era: [{ startDate: "2011,1", endDate: "2011,6", headline: "Early" }, { startDate: "2011,1", headline: "No end" }, null],
      },
      version: 2,
    });
    expect(read.story).toEqual({
      title: "Head line",
      description: "One\n\nTwo",
      lanes: [
        { id: "East", label: "East" },
        { id: "West", label: "West" },
      ],
      events: [
        {
          title: "B",
          summary: "*b*",
          lane: "East",
          when: { edtf: "2011" },
          media: [{ type: "image", url: "https://example.org/b.jpg", caption: "A *map*", credit: "Ann" }],
        },
        { title: "No headline. More.", summary: "No headline. More.", lane: "West", when: { edtf: "2010" } },
        { title: "Words alone", when: { edtf: "" } },
      ],
      eras: [{ when: "2011-01/2011-06", label: "Early" }],
    });
    expect(told(read)).toEqual([
      "error field-left-out /version",
      "info look-left-out /timeline/type",
      "error title-field-left-out /timeline/startDate",
      "error title-field-left-out /timeline/asset",
      "info look-left-out /timeline/date/0/classname",
      "error link-left-out /timeline/date/0/headline",
      "error thumbnail-left-out /timeline/date/0/asset/thumbnail",
      "error field-left-out /timeline/date/1/slug",
      "warning title-missing /timeline/date/1",
      "error event-type /timeline/date/2",
      "error era-without-dates /timeline/era/1",
      "error era-type /timeline/era/2",
    ]);
  });

  test("the script that it was published as", () => {
    const text = `storyjs_jsonp_data = {"timeline":{"headline":"Old","date":[{"startDate":"2011,12","headline":"A"},],}}`;
    const read = convert(text);
    expect(read.format).toBe("timelinejs-2");
    expect(read.story.events).toEqual([{ title: "A", when: { edtf: "2011-12" } }]);
  });

  test.each([{}, { timeline: [] }, { timeline: { date: {} } }, { timeline: null }, null, "x"])(
    "nothing of %j, and never throws",
    (value) => {
      expect(fromTimelineJs2(value).story.events).toEqual([]);
    },
  );
});
