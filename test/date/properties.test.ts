import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundsOf, compareDates, orderOf, parseEdtf, sortDay, wordDate } from "../../src/date/index.ts";
import en from "../../src/locale/en.ts";
import fr from "../../src/locale/fr.ts";
import { dateOf, edtfText } from "./edtf-texts.ts";

const RUNS = { seed: 20_240_925, numRuns: 500 };
const opposite = { before: "after", after: "before", same: "same", "may-overlap": "may-overlap" } as const;

describe("parseEdtf(text), for any text", () => {
  test("keeps the text as it was read", () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        expect(dateOf(text).text).toBe(text);
      }),
      RUNS,
    );
  });

  test("has an earliest day that is not after the latest", () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const { earliest = -Infinity, latest = Infinity } = boundsOf(dateOf(text));
        expect(earliest).toBeLessThanOrEqual(latest);
      }),
      RUNS,
    );
  });

  test("is known to the day exactly when it is one day, for dates without X", () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const date = dateOf(text);
        fc.pre(date.type === "date" && !date.mask);
        if (date.type === "date") expect(["day", "time"].includes(date.precision)).toBe(date.earliest === date.latest);
      }),
      RUNS,
    );
  });

  test("never throws, and a suggestion always parses", () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.string({ unit: "binary" }),
      edtfText.chain((text) =>
        fc
          .tuple(fc.nat(text.length), fc.constantFrom("", " ", "-", "X", "/", "4", "~"))
          .map(([at, added]) => text.slice(0, at) + added + text.slice(at + 1)),
      ),
      fc.stringMatching(/^[-0-9XYTZES?~%/.,[\]{} ]{0,20}$/),
    );
    fc.assert(
      fc.property(anything, (value) => {
        const result = parseEdtf(value);
        if (result.ok) return;
        expect(result.error.message).toContain(result.error.hint);
        expect(result.error.message.length).toBeLessThan(600);
        if (result.error.suggestion !== undefined) expect(parseEdtf(result.error.suggestion).ok).toBe(true);
      }),
      { ...RUNS, numRuns: 2000 },
    );
  });
});

describe("orderOf(a, b)", () => {
  test("turns round when the dates do", () => {
    fc.assert(
      fc.property(edtfText, edtfText, (a, b) => {
        expect(orderOf(dateOf(b), dateOf(a))).toBe(opposite[orderOf(dateOf(a), dateOf(b))]);
      }),
      RUNS,
    );
  });

  test("never says before or after of dates whose bounds touch, times of day apart", () => {
    fc.assert(
      fc.property(edtfText, edtfText, (first, second) => {
        fc.pre(!/T/.test(first + second));
        const [a, b] = [boundsOf(dateOf(first)), boundsOf(dateOf(second))];
        const touch = (a.earliest ?? -Infinity) <= (b.latest ?? Infinity) && (b.earliest ?? -Infinity) <= (a.latest ?? Infinity);
        if (touch) expect(["same", "may-overlap"]).toContain(orderOf(dateOf(first), dateOf(second)));
      }),
      RUNS,
    );
  });
});

describe("compareDates(a, b)", () => {
  test("is a total order: antisymmetric, transitive, 0 only for the same text", () => {
    fc.assert(
      fc.property(edtfText, edtfText, edtfText, (first, second, third) => {
        const [a, b, c] = [dateOf(first), dateOf(second), dateOf(third)];
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
        expect(compareDates(a, b) === 0).toBe(first === second);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }),
      RUNS,
    );
  });

  test("follows sortDay", () => {
    fc.assert(
      fc.property(edtfText, edtfText, (first, second) => {
        const [a, b] = [dateOf(first), dateOf(second)];
        if (sortDay(a) < sortDay(b)) expect(compareDates(a, b)).toBeLessThan(0);
      }),
      RUNS,
    );
  });
});

describe("wordDate(edtf, locale, form), for any date", () => {
  test("leaves no placeholder, no gap and no code of EDTF in the words", () => {
    fc.assert(
      fc.property(edtfText, fc.constantFrom(en, fr), fc.constantFrom("long" as const, "short" as const), (text, locale, form) => {
        const words = wordDate(dateOf(text), locale, form);
        expect(words).toMatch(/\S/);
        expect(words).not.toMatch(/[{}[\]~%X]|undefined|NaN|null| {2}|^ | $| ,/);
        expect(words).not.toMatch(/\b(de le|de les|à le|à les|le été|le automne|le hiver|de avril|de août|de octobre|de un)/);
      }),
      { ...RUNS, numRuns: 2000 },
    );
  });
});
