import fc from "fast-check";
import { boundsOf, parseEdtf, sortDay, type Edtf } from "../../src/date/index.ts";
import { estimateText } from "../../src/layout/estimate-text.ts";
import type { LayoutInput } from "../../src/layout/layout.ts";
import { extentOf } from "../../src/model/extent.ts";

/** One event, as far as the layout sees it. */
export interface Item {
  readonly edtf: string;
  readonly asOf: string | undefined;
  readonly lane: number;
  readonly importance: number;
  readonly badge: string | undefined;
  readonly title: string;
  readonly note: string;
}

export const metrics = estimateText();

function read(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.error.message}`);
  return result.value;
}

/** Items in reading order, as the model gives them. */
export function inputOf(items: readonly Item[], laneLabels: readonly (string | undefined)[]): LayoutInput {
  const sorted = items
    .map((item) => ({ item, value: read(item.edtf) }))
    .sort((a, b) => compare(sortDay(a.value), sortDay(b.value)) || compare(a.item.title, b.item.title));
  const at = (index: number): Item => {
    const found = sorted[index];
    if (found === undefined) throw new RangeError(`There is no item ${index}.`);
    return found.item;
  };
  return {
    extents: sorted.map(({ item, value }) => extentOf(value, item.asOf === undefined ? undefined : boundsOf(read(item.asOf)).latest)),
    lanes: sorted.map(({ item }) => item.lane),
    importance: sorted.map(({ item }) => item.importance),
    laneLabels,
    badge: (index) => at(index).badge,
    label: (index) => ({ title: at(index).title, note: at(index).note }),
  };
}

function compare(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const pad = (number: number): string => String(number).padStart(2, "0");
const month = fc.integer({ min: 1, max: 12 }).map(pad);
const date = fc.integer({ min: 1, max: 28 }).map(pad);
const qualifier = fc.constantFrom("", "", "", "~", "?", "%");

function dates(years: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const day = fc.tuple(years, month, date, qualifier).map(([y, m, d, q]) => `${y}-${m}-${d}${q}`);
  const coarse = fc
    .tuple(years, fc.oneof(month, fc.integer({ min: 33, max: 36 }).map(String)), qualifier)
    .map(([y, m, q]) => `${y}-${m}${q}`);
  const year = fc.tuple(years, qualifier).map(([y, q]) => y + q);
  const one = fc.oneof({ weight: 5, arbitrary: day }, { weight: 2, arbitrary: coarse }, { weight: 1, arbitrary: year });
  const isForward = (text: string): boolean => parseEdtf(text).ok;
  const span = fc
    .tuple(one, one)
    .map(([a, b]) => (isForward(`${a}/${b}`) ? `${a}/${b}` : `${b}/${a}`))
    .filter(isForward);
  const unlimited = fc
    .tuple(one, fc.constantFrom("$/..", "$/", "../$", "/$", "[..$]", "[$..]", "{$..}", "{..$}"))
    .map(([a, form]) => form.replace("$", a));
  const set = fc
    .tuple(fc.array(day, { minLength: 1, maxLength: 6 }), fc.constantFrom("[]", "{}"))
    .map(([list, marks]) => `${marks.charAt(0)}${list.join(",")}${marks.charAt(1)}`);
  const range = fc
    .tuple(day, day)
    .map(([a, b]) => (isForward(`[${a}..${b}]`) ? `[${a}..${b}]` : `[${b}..${a}]`))
    .filter(isForward);
  const time = fc.tuple(years, month, date, fc.integer({ min: 0, max: 23 }).map(pad)).map(([y, m, d, h]) => `${y}-${m}-${d}T${h}:30:00`);
  return fc.oneof({ weight: 6, arbitrary: one }, { weight: 2, arbitrary: span }, { weight: 2, arbitrary: unlimited }, set, range, time);
}

const years = (first: number, last: number): fc.Arbitrary<string> =>
  fc.integer({ min: first, max: last }).map((year) => (year < 0 ? `-${String(-year).padStart(4, "0")}` : String(year).padStart(4, "0")));

const words = fc.constantFrom(
  "Japan",
  "lists",
  "Kupol",
  "engines",
  "rerouted",
  "through",
  "a",
  "front",
  "company",
  "for",
  "the",
  "plant",
  "«\u00a0usine\u00a0»",
  "d’un",
  "accord",
  "日本列出库波尔公司的制裁名单",
  "اتهمت",
  "الوزارة",
  "الشركة",
  "Donaudampfschifffahrtsgesellschaftskapitänsmütze",
  "👩‍👩‍👧",
  "https://example.org/a-rather-long-address-without-a-single-space-in-it",
);
const titles = fc.oneof(
  { weight: 8, arbitrary: fc.array(words, { minLength: 1, maxLength: 10 }).map((list) => list.join(" ")) },
  { weight: 1, arbitrary: fc.constantFrom("x".repeat(200), "一".repeat(120), "lorem ipsum ".repeat(40), "", "م".repeat(90)) },
);

const laneNames: readonly (string | undefined)[] = [
  "On the ground",
  undefined,
  "Réactions et réponses de toutes les parties concernées",
  "制裁",
  "ردود",
];

/** Any story of up to `most` events: its items, its lanes and a width for its picture. */
export function stories(
  most: number,
): fc.Arbitrary<{ readonly items: readonly Item[]; readonly lanes: readonly (string | undefined)[]; readonly width: number }> {
  const epochs = fc.constantFrom(years(2022, 2025), years(2024, 2024), years(1800, 2024), years(-1200, 900), years(-3, 3));
  return fc.tuple(epochs, fc.integer({ min: 1, max: 5 })).chain(([epoch, laneCount]) => {
    const item = fc.record({
      edtf: dates(epoch),
      asOf: fc.option(epoch, { nil: undefined, freq: 5 }),
      lane: fc.integer({ min: 0, max: laneCount - 1 }),
      importance: fc.integer({ min: 1, max: 3 }),
      badge: fc.option(fc.constantFrom("≥ 7", "35", "12–15"), { nil: undefined, freq: 4 }),
      title: titles,
      note: fc.constantFrom("Q2 2024", "some time between 20 and 25 September 2025", "vers septembre 2024", ""),
    });
    return fc.record({
      items: fc.array(item, { minLength: 1, maxLength: most }),
      lanes: fc.constant(laneNames.slice(0, laneCount)),
      width: fc.integer({ min: 320, max: 2000 }),
    });
  });
}
