import { describe, expect, test } from "vitest";
import { en } from "../../src/locale/en.ts";
import { fr } from "../../src/locale/fr.ts";
import { labelTextOf } from "../../src/scene/label-text.ts";
import { sentenceOf } from "../../src/scene/sentence.ts";
import { tellerOf } from "../../src/scene/teller.ts";
import { eventOf, koupolModel, tellerFor } from "./told.ts";

const english = tellerOf(koupolModel, en);
const french = tellerOf(koupolModel, fr);

describe("sentenceOf(teller, event)", () => {
  test("says date, count, status, who says so, who answers, who reported and how many sources", () => {
    expect(sentenceOf(english, eventOf(english, "visits"))).toBe(
      "Chinese drone experts visit Kupol more than half a dozen times: since the second quarter of 2024, as of 25 September 2025. " +
        "Counted: more than half a dozen visits. No single one is dated. Status: reported. " +
        "Who says so: 2 unnamed sources (European security officials) and documents. " +
        "Chinese Ministry of Foreign Affairs: says it is unaware. Kremlin, Russian Ministry of Defence and IEMZ Kupol: no reply. " +
        "Reported 25 September 2025. 1 original source, 6 relays.",
    );
  });

  test("a publication whose date could not be read leaves no gap", () => {
    const relations = [{ type: "reports", to: "a" }];
    const teller = tellerFor({
      events: [
        { id: "a", title: "T", when: { edtf: "2024" } },
        { id: "b", title: "B", when: { edtf: "soon" }, relations },
      ],
    });
    expect(sentenceOf(teller, eventOf(teller, "a"))).toBe("T: 2024. No source given.");
  });

  test("a reply of one who is unaware is never worded as a denial, in either language", () => {
    for (const teller of [english, french]) {
      for (const event of teller.model.events) expect(sentenceOf(teller, event)).not.toMatch(/\bden(y|ies|ied)\b|dément/i);
    }
  });

  test("every event of the story has one in French, with nothing left in English or unfilled", () => {
    for (const event of french.model.events) {
      const sentence = sentenceOf(french, event);
      expect(sentence).not.toMatch(/\{|undefined|NaN|sentence\.|\b(of|the|and|sources? are|unnamed|original source)\b/);
      expect(sentence.length).toBeGreaterThan(40);
    }
  });

  test.each([
    [{}, /No source given\./],
    [{ status: "retracted" }, /This report was retracted\./],
    [{ status: "confirmed" }, /^T: 2024\. No source given\.$/],
    [{ count: { words: "a few", dated: "some" } }, /Counted: a few\. Only some of them are dated\./],
    [{ count: { words: "2,500 drones", dated: "period" } }, /2,500 drones\. No source/],
    [{ claims: [{ by: { anonymous: true, number: 1, described: "an aide" }, sources: [] }] }, /an unnamed source \(an aide\)/],
    [{ claims: [{ by: { anonymous: true, described: "aides" }, sources: [] }] }, /unnamed sources \(aides\)/],
    [
      { claims: [{ by: "me", basis: ["imagery", "data"], sources: [] }] },
      /Who says so: me, imagery, and data\.|Who says so: me, imagery and data\./,
    ],
  ])("%o", (more, expected) => {
    const teller = tellerFor({ events: [{ id: "a", title: "T", when: { edtf: "2024" }, ...more }] });
    expect(sentenceOf(teller, eventOf(teller, "a"))).toMatch(expected);
  });
});

/** What is kept together is tested in unbroken.test.ts. */
const spaced = (text: string): string => text.replaceAll("\u00a0", " ");

describe("labelTextOf(teller, event)", () => {
  test.each([
    ["-03:30", "UTC−3:30"],
    ["+05:45", "UTC+5:45"],
    ["Z", "UTC"],
    ["Europe/Kyiv", "Europe/Kyiv"],
  ])("a time in the zone %s", (zone, words) => {
    const teller = tellerFor({ events: [{ id: "a", title: "T", when: { edtf: "2024-05-01", time: "07:00", zone } }] });
    expect(spaced(labelTextOf(teller, eventOf(teller, "a")).note)).toBe(`1 May 2024, 07:00 (${words})`);
  });

  test.each([
    ["visits", "since Q2 2024 · as of 25 Sept 2025 · not dated one by one · ≡ reported"],
    ["models-letter", "by 25 Sept 2025 · more than half a dozen drones · not dated one by one · ≡ reported"],
    ["tests-chebarkul", "Q4 2024 · ≡ reported"],
    ["pub-g3", "25 Sept 2024"],
    ["pub-a1", "13 Sept 2024?"],
    ["strike-nov-2024", "17 Nov 2024, about 07:00 (UTC+4)"],
    ["eu-october-2024", "Oct 2024 · ≠ disputed"],
  ])("%s: %s", (id, note) => {
    expect(spaced(labelTextOf(english, eventOf(english, id)).note)).toBe(spaced(note));
  });

  test("an event without a title says so, with its date", () => {
    const teller = tellerFor({
      events: [
        { id: "a", title: "", when: { edtf: "2024-05" } },
        { id: "b", title: "", when: { edtf: "x" } },
      ],
    });
    expect(labelTextOf(teller, eventOf(teller, "a")).title).toBe("Event without a title, May 2024");
    expect(teller.title(eventOf(teller, "b"))).toBe("Event without a title");
  });
});
