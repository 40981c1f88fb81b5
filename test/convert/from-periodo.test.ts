import { expect, test } from "vitest";
import { convert } from "../../src/convert/index.ts";
import { told } from "./told.ts";

const file = {
  "@context": {},
  periodCollections: {
    c1: {
      id: "https://example.org/c1",
      type: "PeriodCollection",
      source: {
        locator: "page 5",
        partOf: { id: "https://example.org/book", title: "A book", contributors: [{ name: "Ann" }], yearPublished: 2003 },
      },
      definitions: {
        p1: {
          id: "https://example.org/p1",
          label: "Early",
          localizedLabels: { "eng-latn": ["Early", "Old"], "fra-latn": ["Ancien"] },
          start: { label: "seventeenth century B.C.", in: { earliestYear: "-1699", latestYear: "-1600" } },
          stop: { label: "1450 B.C.", in: { year: "-1449" } },
          spatialCoverageDescription: "Pylos",
          spatialCoverage: [{ id: "https://example.org/pylos", label: "Messenia" }],
          note: "See *there*",
          sameAs: "https://example.org/x",
        },
        p2: { label: "Unknown end", start: { label: "18000 BCE", in: { year: "-18000" } }, stop: { label: "whenever" } },
        p3: { label: "Nothing", start: {}, stop: {} },
      },
    },
  },
};

test("fromPeriodo reads periods with the years of the editors and the words of the sources", () => {
  const read = convert(JSON.stringify(file));
  expect(read.format).toBe("periodo");
  expect(read.story).toEqual({
    places: [
      { id: "Pylos", label: "Pylos" },
      { id: "https://example.org/pylos", label: "Messenia" },
    ],
    sources: [
      {
        id: "https://example.org/c1",
        publisher: "Ann",
        title: "A book",
        url: "https://example.org/book",
        published: "2003",
        note: "page 5",
      },
    ],
    events: [
      {
        id: "https://example.org/p1",
        title: { "eng-latn": "Early", "fra-latn": "Ancien" },
        summary: "See \\*there\\*",
        when: { edtf: "-16XX/-1449", words: "seventeenth century B.C. – 1450 B.C." },
        sources: ["https://example.org/c1"],
        places: ["Pylos", "https://example.org/pylos"],
      },
      { title: "Unknown end", when: { edtf: "Y-18000/", words: "18000 BCE – whenever" }, sources: ["https://example.org/c1"] },
      { title: "Nothing", when: { edtf: "" }, sources: ["https://example.org/c1"] },
    ],
  });
  const at = "/periodCollections/c1/definitions";
  expect(told(read)).toEqual([
    `error field-left-out ${at}/p1/sameAs`,
    `error field-left-out ${at}/p1/localizedLabels/eng-latn`,
    `error date-unread ${at}/p2/stop/label`,
    `error date-missing ${at}/p3`,
  ]);
});

test("the names of today are read as those of the first years, and what is no collection is told", () => {
  const renamed = JSON.parse(
    JSON.stringify(file)
      .replace("periodCollections", "authorities")
      .replace("definitions", "periods")
      .replace("PeriodCollection", "Authority"),
  ) as object;
  const [old, today] = [file, renamed].map((one) => convert(JSON.stringify(one)));
  expect(today?.format).toBe("periodo");
  expect(today?.story).toEqual(old?.story);
  const broken = convert('{"periodCollections":{"a":null}}');
  expect([broken.story.events, told(broken)]).toEqual([[], ["error list-expected /periodCollections/a"]]);
});
