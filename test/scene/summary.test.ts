import { describe, expect, test } from "vitest";
import { summaryOf } from "../../src/scene/summary.ts";
import { tellerFor } from "./told.ts";

const dated = (...texts: string[]): string =>
  summaryOf(tellerFor({ events: texts.map((edtf, index) => ({ title: `T${index}`, when: { edtf } })) }));

describe("summaryOf(teller)", () => {
  test.each<[string[], string]>([
    [["2024-09-25"], "1 event, September 2024."],
    [["2024-09-25", "2024-09-30"], "2 events, September 2024."],
    [["2022-12-16", "2025-09-25"], "2 events, December 2022 to September 2025."],
    [["2024-34"], "1 event, second quarter of 2024; 1 date is not exact."],
    [["2023-11-02", "2025"], "2 events, from November 2023 to 2025; 1 date is not exact."],
    [["2024-01-05", "2024"], "2 events, 2024; 1 date is not exact."],
    [["2024-05~", "201X", "2024-21?"], "3 events, from the 2010s to May 2024; 3 dates are not exact."],
    [["2024-XX-09", "2024-02-XX"], "2 events, 2024; 2 dates are not exact."],
    [["/2024", "2022-03-01/2023"], "2 events, from March 2022 to 2024; 2 dates are not exact."],
    [["XXXX", "2024-05-09"], "2 events, May 2024; 1 date is not exact."],
    [["2024-01-02/2024-03-04"], "1 event, January to March 2024."],
    [["2024-01/2024-03-04"], "1 event, January to March 2024; 1 date is not exact."],
    [["2024-01-02/.."], "1 event, January 2024; 1 date is not exact."],
    [["[..2024-09-25]"], "1 event, September 2024; 1 date is not exact."],
    [["2024-01-02?", "2024-01-02~", "2024-01-02%"], "3 events, January 2024; 3 dates are not exact."],
    [["[2024-06-20,2024-06-21]", "{2024-06-20,2024-06-21}"], "2 events, June 2024; 1 date is not exact."],
    [["-0043-03-15", "2024-01-01"], "2 events, from 44 BCE to 2024 CE."],
    [["1900-01-01", "2024-01-01"], "2 events, 1900 to 2024."],
    [["../.."], "1 event; 1 date is not exact."],
    [["Y-17000000", "2000"], "2 events, from 17,000,001 BCE to 2000 CE; 2 dates are not exact."],
  ])("%j", (texts, words) => {
    expect(dated(...texts)).toBe(words);
  });

  test("a reply that has an event of its own counts once, and silence is none", () => {
    const replies = [
      { actor: "mfa", stance: "says-unaware", event: "answer" },
      { actor: "kremlin", stance: "no-reply" },
    ];
    const story = {
      events: [
        { id: "visit", title: "Visit", when: { edtf: "2024-01-01" }, replies },
        { id: "answer", title: "Answer", when: { edtf: "2024-01-02" }, relations: [{ type: "replies-to", to: "visit" }] },
        { id: "other", title: "Other", when: { edtf: "2024-01-03" }, relations: [{ type: "replies-to", to: "visit" }] },
      ],
    };
    expect(summaryOf(tellerFor(story))).toBe("3 events, January 2024; 2 replies.");
  });
});
