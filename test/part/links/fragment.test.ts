import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fragmentOf, readFragment, type AddressedView } from "../../../src/part/links/fragment.ts";
import { readPlain } from "../../../src/date/index.ts";
import { windowOf } from "../../../src/state/window-text.ts";

const nothing: AddressedView = { selected: undefined, window: undefined, filter: undefined, clock: undefined };
const allShown = { text: "", lanes: [], statuses: [], kinds: [] };

describe("fragmentOf(view)", () => {
  test.each<[AddressedView, string, string]>([
    [nothing, "", ""],
    [{ filter: allShown }, "", ""],
    [{ selected: "visits" }, "", "event=visits"],
    [{ selected: "a&b=c;d:e,f#g%h/é" }, "", "event=a%26b%3Dc%3Bd%3Ae%2Cf%23g%25h/%C3%A9"],
    [{ selected: "visits", window: windowOf(readPlain("2024-06/2025-01"))! }, "", "event=visits&window=2024-06-01/2025-01-31"],
    [
      { filter: { ...allShown, text: "Reuters", statuses: ["alleged", "planned"] } },
      "",
      "find=Reuters&hide-statuses=alleged&hide-statuses=planned",
    ],
    [{ clock: "reported" }, "fr", "clock=reported&lang=fr"],
  ])("%j %s", (view, language, text) => {
    expect(fragmentOf(view, language)).toBe(text);
  });
});

const words = fc.string({ unit: "binary", minLength: 1, maxLength: 12 });
/** What has no lane, or no status, is in "". */
const keys = fc.array(fc.oneof(fc.constant(""), words));
/** Days of years with four digits. */
const days = fc.integer({ min: -4_300_000, max: 2_800_000 });
const views: fc.Arbitrary<AddressedView> = fc.record({
  selected: fc.option(words, { nil: undefined }),
  window: fc.option(
    fc.tuple(days, fc.integer({ min: 1, max: 100_000 })).map(([first, length]) => [first, first + length] as const),
    {
      nil: undefined,
    },
  ),
  filter: fc.option(
    fc
      .record({ text: fc.oneof(fc.constant(""), words), lanes: keys, statuses: keys, kinds: keys })
      .filter(({ text, lanes, statuses, kinds }) => text !== "" || lanes.length + statuses.length + kinds.length > 0),
    { nil: undefined },
  ),
  clock: fc.constantFrom("reported", undefined),
});

describe("readFragment(fragmentOf(view))", () => {
  test("gives every view back, and a fragment that an address holds unchanged", () => {
    fc.assert(
      fc.property(views, fc.option(words, { nil: undefined }), (view, language) => {
        const text = fragmentOf(view, language);
        expect(readFragment(text)).toEqual({ ...view, language });
        expect(text).toMatch(/^[\w\-.*%/&=+]*$/);
        const url = new URL("https://paper.example/");
        url.hash = text;
        expect(url.hash.slice(1)).toBe(text);
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  test("takes half of a surrogate pair", () => {
    expect(readFragment(fragmentOf({ selected: "a\ud800" })).selected).toBe("a\ufffd");
  });
});

describe("readFragment(text)", () => {
  test.each([
    "",
    "=",
    "&&&",
    "event",
    "event=",
    "window=",
    "window=soon",
    "window=2025/..",
    "window=9999-99",
    "clock=broken",
    "constructor=1&__proto__=2",
    "EVENT=visits",
    "javascript:alert(1)",
    "<script>alert(1)</script>",
  ])("passes over %j", (text) => {
    expect(readFragment(text)).toEqual({ ...nothing, language: undefined });
  });

  test("keeps what it can read beside what it cannot, the first of several", () => {
    expect(readFragment("window=soon&event=a&x=1&event=b")).toEqual({ ...nothing, selected: "a", language: undefined });
  });

  test("makes of bytes that are no text what no event is called", () => {
    expect(readFragment("event=%E0%A4%A&find=%").selected).toBe("\ufffd%A");
  });

  test("never throws", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.stringMatching(/^(event|window|find|hide-lanes|clock|lang)=[%,&=\-Y0-9./a-f]{0,30}$/),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        readFragment(text);
      }),
      { seed: 3, numRuns: 1000 },
    );
  });
});
