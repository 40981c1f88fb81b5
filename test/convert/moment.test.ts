import { expect, test } from "vitest";
import { convert } from "../../src/convert/index.ts";
import { readMoment } from "../../src/convert/moment.ts";

test.each([
  ["Fri Nov 22 1963 12:30:00 GMT-0600 (CST)", { edtf: "1963-11-22", time: "12:30", zone: "-06:00" }],
  ["Fri, 22 Nov 1963 18:30:00 GMT", { edtf: "1963-11-22", time: "18:30", zone: "Z" }],
  ["Fri May 10 2024 00:00:00 GMT+0200 (Central European Summer Time)", { edtf: "2024-05-10", time: "00:00", zone: "+02:00" }],
  ["Friday, 10 May 2024", { edtf: "2024-05-10" }],
  ["Thurs May 9 2024", { edtf: "2024-05-09" }],
  ["May 10, 2024", { edtf: "2024-05-10" }],
  ["Wed Dec 31 1969", { edtf: "1969-12-31" }],
  ["2024-05-09 10:00:00-12:00", { edtf: "2024-05-09", time: "10:00", zone: "-12:00" }],
  ["2024-05-09T10:00-12:00", { edtf: "2024-05-09", time: "10:00", zone: "-12:00" }],
  ["2024-05-09 10:00 -0500", { edtf: "2024-05-09", time: "10:00", zone: "-05:00" }],
])("%s is what a program writes", (text, moment) => expect(readMoment(text)).toEqual(moment));

test.each([
  // Words before a day that are no day of the week make another date of it; a wrong day of the week makes it a question.
  ...["before May 10 2024", "around May 10, 2024", "since 10 May 2024", "after 10 May 2024", "circa 10 May 2024", "not 10 May 2024"],
  ...["Thu May 10 2024", "Thursday, 10 May 2024", "Frid 9 May 2024", "Sun, 22 Nov 1963 18:30:00 GMT"],
  // From ten to twelve, and a place that is nowhere.
  ...["2024-05-09 10:00-12:00", "2024-05-09 9:00-1030", "2024-05-09T10:00+25:00", "May 10 2024 10:00 GMT-1600"],
  // What stands in brackets may be a doubt; beside a clock it is a zone's name. Numbers above 12 are no months of programs.
  ...["5 May 2024 (disputed)", "May 5 2024 (?)", "2023-24", "2010-21", "2024-21"],
  ...["10 Mayor 2024", "31 June 2024", "", "soon"],
])("%s is not", (text) => expect(readMoment(text)).toBeUndefined());

test.each(["records", "vis", "simile"])("words before a day are kept in %s, and mean what they say", (format) => {
  const files: Readonly<Record<string, unknown>> = {
    records: [
      { title: "A", date: "before May 10 2024" },
      { title: "B", date: "2024" },
    ],
    vis: [{ id: 1, content: "A", start: "before May 10 2024" }],
    simile: { events: [{ title: "A", start: "before May 10 2024" }] },
  };
  const { story, report } = convert(JSON.stringify(files[format]));
  const [event] = story.events;
  const isTold = report.some(({ code }) => code === "date-unread");
  expect([event?.when.edtf, isTold]).not.toEqual(["2024-05-10", false]);
  expect(event?.when.edtf === "[..2024-05-09]" || isTold).toBe(true);
});
