import { expect, test } from "vitest";
import fc from "fast-check";
import { modelOf } from "../../src/model/model.ts";
import { subsetOf } from "../../src/model/subset.ts";
import { parseStory } from "../../src/schema/index.ts";

const model = modelOf(
  parseStory({
    lanes: ["a", "b", "c"].map((id) => ({ id, label: id })),
    events: Array.from({ length: 30 }, (_, index) => ({
      id: `e${index}`,
      title: `T${index}`,
      lane: ["a", "b", "c"][index % 3],
      importance: (index % 3) + 1,
      when: { edtf: String(2000 + ((index * 7) % 30)) },
    })),
  }).story,
);

test("subsetOf(model, keeps): each event kept has its own extent, lane, importance and colour", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (kept) => {
      const some = subsetOf(model, (item) => kept[item] ?? false);
      expect(some.events).toEqual(model.events.filter((_, item) => kept[item]));
      for (const [item, event] of some.events.entries()) {
        const before = model.events.indexOf(event);
        expect(some.extents[item]).toBe(model.extents[before]);
        expect(some.importance[item]).toBe(model.importance[before]);
        expect(some.lanes[some.laneOf[item] ?? -1]).toBe(model.lanes[model.laneOf[before] ?? -1]);
      }
      expect(some.lanes.every((lane) => some.events.some((event) => event.lane === lane.id))).toBe(true);
      expect(some.byId.size).toBe(30);
    }),
    { seed: 3 },
  );
});

test("subsetOf(model, keeps) gives the same model back when all stay", () => {
  expect(subsetOf(model, () => true)).toBe(model);
});
