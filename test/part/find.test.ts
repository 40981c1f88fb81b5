import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { estimateText } from "../../src/layout/estimate-text.ts";
import { en } from "../../src/locale/en.ts";
import { findWords } from "../../src/locale/en-parts.ts";
import type { Locale } from "../../src/locale/locale.ts";
import type { Model } from "../../src/model/model.ts";
import { filtered } from "../../src/part/find/filtered.ts";
import { find } from "../../src/part/find/find.ts";
import type { Control, ControlGroup, Moment, ReaderChart } from "../../src/part/part.ts";
import type { Markup } from "../../src/render/text/markup.ts";
import { buildScene } from "../../src/scene/build-scene.ts";
import { tellerOf } from "../../src/scene/teller.ts";
import type { Filter, Form, View } from "../../src/state/view.ts";
import { koupolModel, tellerFor } from "../scene/told.ts";

const locale: Locale = { ...en, words: { ...en.words, ...findWords } };
const hides = (change: Partial<Filter>): Filter => ({ text: "", lanes: [], statuses: [], kinds: [], ...change });

function momentOf(whole: Model, view: View, form: Form = "horizontal"): Moment {
  const model = find.lens?.(whole, view, form) ?? whole;
  const teller = tellerOf(model, locale);
  return { whole, placed: whole, model, teller, view, form, width: 900, id: "t", metrics: estimateText(), drawn: undefined };
}

const legendOf = (moment: Moment): Control[] => {
  const options = { locale, metrics: estimateText(), width: 900, form: "horizontal", id: "t", theme: "auto", headingLevel: 2 } as const;
  return [...(find.legend?.(moment, buildScene(moment.model, options).legend) ?? [])];
};
const groupsOf = (moment: Moment): ControlGroup[] => [...(find.controls?.(moment) ?? [])].filter(({ isAside }) => isAside);
const labels = (moment: Moment): string[][] => groupsOf(moment).map(({ label, controls }) => [label, ...controls.map((one) => one.label)]);
const text = (markup: Markup | string | undefined): string =>
  typeof markup === "object" ? markup.children.map(text).join("") : (markup ?? "");

describe("filtered(model, filter)", () => {
  test.each<[string, Partial<Filter>, number]>([
    ["nothing", {}, 30],
    ["blank text", { text: "  " }, 30],
    ["a lane", { lanes: ["replies"] }, 22],
    ["two lanes", { lanes: ["replies", "sanctions"] }, 16],
    ["a lane that is none", { lanes: ["nowhere"] }, 30],
    ["a status", { statuses: ["reported"] }, 20],
    ["a kind", { kinds: ["statement"] }, 22],
    ["every kind", { kinds: ["event", "publication", "statement", "legal"] }, 0],
    ["a lane and a status", { lanes: ["replies"], statuses: ["reported"] }, 12],
    ["words", { text: "chebarkul" }, 1],
    ["words of the other language", { text: "tchebarkoul" }, 1],
    ["words that are nowhere", { text: "zebra" }, 0],
    ["words and a kind", { text: "reuters", kinds: ["publication"] }, filtered(koupolModel, hides({ text: "reuters" })).events.length - 4],
  ])("hides %s", (_, change, left) => {
    expect(filtered(koupolModel, hides(change)).events).toHaveLength(left);
  });

  test("colours stay with their lanes, and lanes without events go", () => {
    const { lanes } = filtered(koupolModel, hides({ lanes: ["sanctions"] }));
    expect(lanes.map(({ id, place }) => [id, place])).toEqual(
      koupolModel.lanes.filter(({ id }) => id !== "sanctions").map(({ id, place }) => [id, place]),
    );
  });

  test("events without a lane and without a status have keys too", () => {
    const { model } = tellerFor({
      events: [
        { title: "A", when: { edtf: "2024" } },
        { title: "B", when: { edtf: "2024" }, lane: "x", status: "planned" },
      ],
    });
    const titles = (change: Partial<Filter>): unknown[] => filtered(model, hides(change)).events.map(({ title }) => title);
    expect(titles({ lanes: [""] })).toEqual(["B"]);
    expect(titles({ statuses: ["none"] })).toEqual(["B"]);
    expect(titles({ lanes: ["x"] })).toEqual(["A"]);
  });

  test("the same filter is worked out once", () => {
    const filter = hides({ text: "kupol" });
    expect(filtered(koupolModel, filter)).toBe(filtered(koupolModel, filter));
    expect(filtered(koupolModel, hides({}))).toBe(koupolModel);
  });

  test("nothing is lost: what is shown and what the note counts are all events", () => {
    const some = (values: string[]): fc.Arbitrary<string[]> => fc.subarray(values);
    fc.assert(
      fc.property(
        fc.record({
          text: fc.constantFrom("", "kupol", "Koupol drone", "é", "25", "china's", "zebra", " "),
          lanes: some(["ground", "replies", "sanctions", "reported", "strikes"]),
          statuses: some(["confirmed", "reported", "disputed", "none"]),
          kinds: some(["event", "publication", "statement", "legal"]),
        }),
        (filter) => {
          const moment = momentOf(koupolModel, { filter });
          const shown = moment.model.events.length;
          const naive = koupolModel.events.filter((event) => moment.model.events.includes(event));
          expect(moment.model.events).toEqual(naive);
          for (const event of moment.model.events) {
            expect(filter.lanes).not.toContain(event.lane);
            expect(filter.statuses).not.toContain(event.status ?? "none");
          }
          const [note = ""] = find.notes?.(moment) ?? [];
          const numbers = (note.match(/\d+/g) ?? []).map(Number);
          if (filter.text.trim() !== "") expect(numbers).toEqual([shown, 30]);
          else if (shown < 30) expect(numbers).toEqual([30 - shown]);
          else expect(note).toBe("");
          expect(find.body?.(moment) === undefined).toBe(shown > 0);
        },
      ),
      { seed: 5, numRuns: 300 },
    );
  });
});

describe("find.controls(moment)", () => {
  test("one button in the toolbar, and a switch for each value that the story has, with its count", () => {
    const moment = momentOf(koupolModel, {});
    expect(find.controls?.(moment)[0]).toMatchObject({ controls: [{ label: "Find and filter", isExpanded: false }] });
    expect(labels(moment)).toEqual([
      ["Lanes", "On the ground 10", "Published 4", "Sanctions 6", "Reactions and replies 8", "Strikes on the plant 2"],
      ["Kind of event", "Event 12", "Publication 4", "Statement 8", "Sanction or legal act 6"],
      ["Status", "confirmed 19", "reported 10", "disputed 1"],
    ]);
  });

  test("no switch where events do not differ", () => {
    const { model } = tellerFor({ events: [{ title: "A", when: { edtf: "2024" } }] });
    expect(labels(momentOf(model, {}))).toEqual([]);
  });

  test("counts stay those of the whole story, and what is hidden can be shown again", () => {
    const moment = momentOf(koupolModel, { filter: hides({ lanes: ["replies"], text: "kupol" }) });
    const [lanes] = groupsOf(moment);
    expect(lanes?.controls.map(({ label, isPressed }) => [label, isPressed])).toContainEqual(["Reactions and replies 8", false]);
    expect(labels(moment).at(-1)).toEqual(["Show all", "Show all"]);
  });

  test("a switch hides and shows again; when nothing is hidden there is no filter", () => {
    let view: View = {};
    const pressed = (key: string): void => {
      const moment = momentOf(koupolModel, view);
      const chart = { moment: () => moment, show: (change: View) => (view = { ...view, ...change }) } as unknown as ReaderChart;
      const controls = groupsOf(moment).flatMap((group) => group.controls);
      controls.find((one) => one.key === key)?.press(chart, undefined as unknown as Event);
    };
    pressed("lanes.replies");
    expect(view.filter).toEqual(hides({ lanes: ["replies"] }));
    pressed("statuses.reported");
    pressed("lanes.replies");
    expect(view.filter).toEqual(hides({ statuses: ["reported"] }));
    pressed("statuses.reported");
    expect(view.filter).toBeUndefined();
  });
});

describe("find.legend(moment, legend)", () => {
  const keys = (moment: Moment): string[] => legendOf(moment).map(({ key, isPressed }) => `${isPressed ? "" : "not "}${key}`);
  const all = ["kinds.publication", "kinds.statement", "kinds.legal", "statuses.reported", "statuses.disputed"];

  test("kinds and statuses that it explains are switches; the disc explains a date", () => {
    expect(keys(momentOf(koupolModel, {}))).toEqual(all);
  });

  test("what is hidden keeps its place", () => {
    expect(keys(momentOf(koupolModel, { filter: hides({ kinds: ["statement"] }) }))).toEqual(
      all.map((key) => (key === "kinds.statement" ? `not ${key}` : key)),
    );
  });

  test("what the search leaves out is not explained", () => {
    expect(keys(momentOf(koupolModel, { filter: hides({ text: "chebarkul" }) }))).toEqual(["statuses.reported"]);
  });

  test("while the panel is open, the switches are there alone", () => {
    expect(keys(momentOf(koupolModel, { panel: "find" }))).toEqual([]);
  });
});

describe("find.above(moment)", () => {
  test("nothing but the open panel", () => {
    expect(find.above?.(momentOf(koupolModel, {}))).toEqual([]);
    expect(find.above?.(momentOf(koupolModel, { panel: "other" }))).toEqual([]);
    expect(text(find.above?.(momentOf(koupolModel, { panel: "find" }))[0])).toContain("Search titles, people, places, sources");
  });
});
