import fc from "fast-check";
import { expect, test } from "vitest";
import { parseStory, type EventInput } from "../../src/schema/index.ts";
import { closingTies, type Tie } from "../../src/schema/cycles.ts";
import { deriveId } from "../../src/schema/derive-id.ts";

const idsOf = (events: readonly unknown[]): string[] => parseStory({ events }).story.events.map(({ id }) => id);
const event = (title: string, edtf: string, id?: string): EventInput => ({ title, when: { edtf }, ...(id === undefined ? {} : { id }) });

test("an id that is made stays when other events come, go or move", () => {
  const events = Array.from({ length: 30 }, (_, index) => event(`Event ${index % 10}`, `20${10 + index}`));
  const ids = idsOf(events);
  expect(new Set(ids).size).toBe(30);
  expect(idsOf([...events].reverse())).toEqual([...ids].reverse());
  expect(idsOf([event("New", "2024"), ...events.slice(3)])).toEqual([expect.any(String), ...ids.slice(3)]);
});

test("an id that is made does not change between versions: addresses hold it", () => {
  expect(deriveId("Visit", "2024")).toBe("e-2z7ing9vk1hq");
});

test("equal twins are told apart", () => {
  const [first, second, third] = idsOf([event("A", "2024"), event("A", "2024"), event("A", "2024")]);
  expect([second, third]).toEqual([`${first}-2`, `${first}-3`]);
});

test("a repeated id is made unique; the first keeps it", () => {
  const { story, diagnostics } = parseStory({ events: [event("A", "2024", "e0"), event("B", "2024", "e0"), event("C", "2024", "e0")] });
  expect(story.events.map(({ id }) => id)).toEqual(["e0", "e0-2", "e0-3"]);
  expect(diagnostics.map(({ path, event: id }) => [path, id])).toEqual([
    ["/events/1/id", "e0-2"],
    ["/events/2/id", "e0-3"],
  ]);
});

test("100,000 equal events and 100,000 equal ids take no quadratic time", () => {
  const begun = performance.now();
  expect(new Set(idsOf(Array.from({ length: 100_000 }, () => event("A", "2024")))).size).toBe(100_000);
  expect(new Set(idsOf(Array.from({ length: 100_000 }, () => event("A", "2024", "a")))).size).toBe(100_000);
  expect(performance.now() - begun).toBeLessThan(20_000);
});

test("100,000 titles give 100,000 ids", () => {
  const ids = new Set(Array.from({ length: 100_000 }, (_, index) => deriveId(`Event ${index}`, "2024")));
  expect(ids.size).toBe(100_000);
});

/** Whether ties go in a circle, by removing what points nowhere until nothing changes. */
function hasCircle(ties: readonly Tie[]): boolean {
  let rest = ties;
  for (;;) {
    const from = new Set(rest.map((tie) => tie.from));
    const left = rest.filter((tie) => from.has(tie.to));
    if (left.length === rest.length) return left.length > 0;
    rest = left;
  }
}

test("closingTies finds a tie in every circle and none without", () => {
  const letter = fc.constantFrom("a", "b", "c", "d", "e", "f");
  fc.assert(
    fc.property(fc.array(fc.record({ from: letter, to: letter }), { maxLength: 12 }), (ties) => {
      const closing = closingTies(ties);
      expect(closing.length > 0).toBe(hasCircle(ties));
      expect(hasCircle(ties.filter((tie) => !closing.includes(tie)))).toBe(false);
    }),
    { seed: 20_250_925, numRuns: 3000 },
  );
});

test("closingTies follows 100,000 ties in a row", () => {
  const ties = Array.from({ length: 100_000 }, (_, index) => ({ from: `e${index}`, to: `e${(index + 1) % 100_000}` }));
  expect(closingTies(ties)).toEqual([ties.at(-1)]);
});
