import { describe, expect, test } from "vitest";
import { en } from "../../src/locale/en.ts";
import { fr } from "../../src/locale/fr.ts";
import { cardOf } from "../../src/scene/card.ts";
import type { Card } from "../../src/scene/scene.ts";
import { tellerOf, type Teller } from "../../src/scene/teller.ts";
import { eventOf, koupolModel, tellerFor } from "./told.ts";

const koupol = tellerOf(koupolModel, en);
const card = (teller: Teller, id: string): Card => cardOf(teller, eventOf(teller, id), (target) => `x-${target}`);

/** A block of the card as lines of text; pills in brackets, links with their address, jumps with an arrow. */
function lines(of: Card, key: string): string[] | undefined {
  const block = of.columns.flat().find((candidate) => candidate.key === key);
  return block?.lines.map((line) =>
    line
      .map((piece) => {
        if (piece.type === "pill") return `[${piece.text}] `;
        if (piece.type === "number") return `(${piece.text}) `;
        return piece.type === "event" ? `→${piece.text}` : piece.text;
      })
      .join(""),
  );
}

const source = (id: string, more: object = {}): object => ({ id, publisher: id.toUpperCase(), ...more });
const story = (event: object, more: object = {}): unknown => ({
  events: [
    { id: "a", title: "T", when: { edtf: "2024" }, ...event },
    { id: "b", title: "Other", when: { edtf: "2025" } },
  ],
  ...more,
});

describe("cardOf(teller, event)", () => {
  test("who says so, who answers and where it was published, of the lead fact", () => {
    const visits = card(koupol, "visits");
    expect(lines(visits, "claims")?.[0]).toMatch(/^\[reported\] 2 unnamed sources \(European security officials\)/);
    expect(lines(visits, "replies")).toEqual([
      "[says it is unaware] →Chinese Ministry of Foreign Affairs",
      "[no reply] Kremlin, Russian Ministry of Defence, IEMZ Kupol",
    ]);
    expect(visits.columns.flat().find(({ key }) => key === "sources")?.heading).toBe("1 original source, 6 relays");
    expect(lines(visits, "sources")?.[0]).toMatch(/^\(1\) Reuters, 25 Sept 2025/);
    expect(lines(visits, "sources")?.slice(2).join("\n")).toMatch(/^\(\d\) .+: .+/);
    expect(lines(visits, "sources")?.[1]).toMatch(/^\(2–7\) .*relays of 1$/);
    expect(lines(visits, "variants")).toHaveLength(10);
    expect(lines(visits, "count")?.[0]).toBe("“more than half a dozen” visits · not dated one by one");
  });

  test("two relays of one original are one source, also when only the relays are named", () => {
    const teller = tellerFor(
      story({ sources: ["r1", "r2"] }, { sources: [source("o"), source("r1", { via: ["o"] }), source("r2", { via: ["r1"] })] }),
    );
    expect(lines(card(teller, "a"), "sources")).toEqual(["(1) O", "(2–3) R1, R2 — relays of 1"]);
  });

  test("relays of different originals are told apart, and one of an unlisted source is no original", () => {
    const sources = [
      source("o"),
      source("p"),
      source("r", { via: ["o"] }),
      source("s", { via: ["p", "o"] }),
      source("t", { via: "unlisted" }),
    ];
    const teller = tellerFor(story({ sources: ["o", "p", "r", "s", "t"] }, { sources }));
    const made = card(teller, "a");
    expect(lines(made, "sources")).toEqual([
      "(1) O",
      "(2) P",
      "(3) R — relay of 1",
      "(4) S — relay of 1 and 2",
      "(5) T — relays a source not listed here",
    ]);
    expect(made.columns.flat().find(({ key }) => key === "sources")?.heading).toBe("2 original sources, 3 relays");
  });

  test("names the lane, where there are several: a list tells them apart by colours alone", () => {
    expect(card(koupol, "visits").dateNotes[0]).toMatch(/^On the ground · /);
    const notes = (...lanes: (string | undefined)[]): readonly string[] => {
      const events = lanes.map((lane, index) => ({ id: `e${index}`, title: "T", when: { edtf: "2024-05-09" }, ...(lane && { lane }) }));
      return card(tellerFor({ events, lanes: [{ id: "council", label: "The council" }] }), "e0").dateNotes;
    };
    expect(notes("council", "Yard")).toEqual(["The council"]);
    expect(notes("Yard", "council")).toEqual(["Yard"]);
    expect(notes("council", "council")).toEqual([]);
    expect(notes(undefined, "council")).toEqual([]);
  });

  test.each([
    [[{}], "1 source"],
    [[{ kind: "report" }], "1 original source"],
    [[{ kind: "report" }, {}], "2 sources"],
    [[{}, { via: ["s0"] }], "1 original source, 1 relay"],
  ])("sources %j are called %s: that one is an original is said, not guessed", (kinds, heading) => {
    const sources = kinds.map((more, index) => source(`s${index}`, more));
    const made = card(tellerFor(story({ sources: sources.map((_, index) => `s${index}`) }, { sources })), "a");
    expect(made.columns.flat().find(({ key }) => key === "sources")?.heading).toBe(heading);
  });

  test("relays cited in turn are numbered group by group: no range holds another group's", () => {
    const sources = [source("o"), source("p"), source("r", { via: ["o"] }), source("s", { via: ["p"] }), source("t", { via: ["o"] })];
    const teller = tellerFor(story({ sources: ["r", "s", "t"] }, { sources }));
    expect(lines(card(teller, "a"), "sources")).toEqual(["(1) O", "(2) P", "(3–4) R, T — relays of 1", "(5) S — relay of 2"]);
  });

  test("an event without a place in the picture is named, with no way to it", () => {
    const teller = tellerFor({
      actors: [{ id: "x", label: "X" }],
      events: [
        {
          id: "a",
          title: "A",
          when: { edtf: "2024" },
          relations: [{ type: "follows", to: "b" }],
          replies: [{ actor: "x", stance: "denies", event: "b" }],
        },
        { id: "b", title: "B", when: { edtf: "soon" } },
      ],
    });
    expect(lines(card(teller, "a"), "related")).toEqual(["Follows: B"]);
    expect(lines(card(teller, "a"), "replies")).toEqual(["[denies] X"]);
  });

  test("relays that relay each other in a circle end", () => {
    const teller = tellerFor(story({ sources: ["r", "s"] }, { sources: [source("r", { via: ["s"] }), source("s", { via: ["r"] })] }));
    expect(lines(card(teller, "a"), "sources")?.join()).toMatch(/R.*S/);
  });

  test("an original's note stands apart from what is said of it", () => {
    const noted = source("o", { seen: "via-relay", note: "Headline as U carries it." });
    expect(lines(card(tellerFor(story({ sources: ["o"] }, { sources: [noted] })), "a"), "sources")).toEqual([
      "(1) O — known through relays — Headline as U carries it.",
    ]);
  });

  test("a count says of what, in words that its language can join", () => {
    const counted = story({ count: { min: 7, words: "plus de six", unit: "visites", dated: "none" } });
    expect(lines(card(tellerFor(counted), "a"), "count")).toEqual(["“plus de six” visites · not dated one by one"]);
    expect(lines(card(tellerFor(counted, fr), "a"), "count")?.[0]).toMatch(/^«\u00a0plus de six\u00a0» \(visites\) · /);
  });

  test.each([
    ["half a dozen visits", "visits", "“half a dozen visits”", "« half a dozen visits »"],
    ["Visits: six or more", "visits", "“Visits: six or more”", "« Visits: six or more »"],
    ["8t", "t", "“8t”", "« 8t »"],
    ["eight", "t", "“eight” t", "« eight » (t)"],
    ["twenty women", "men", "“twenty women” men", "« twenty women » (men)"],
  ])("a count %j has its unit %j once", (words, unit, english, french) => {
    const counted = story({ count: { min: 6, words, unit, dated: "period" } });
    expect(lines(card(tellerFor(counted), "a"), "count")).toEqual([english]);
    expect(lines(card(tellerFor(counted, fr), "a"), "count")?.map((line) => line.replaceAll("\u00a0", " "))).toEqual([french]);
  });

  test("an event without a source says so", () => {
    expect(lines(card(tellerFor(story({})), "a"), "sources")).toEqual(["No source is given for this event."]);
  });

  test("revisions and corrections show the old and the new value", () => {
    const made = card(
      tellerFor(
        story({
          revisions: [{ field: "injured", from: 35, to: 45 }],
          corrections: [{ date: "2025-01-02", field: "title", from: "Old", to: "New", note: "Typo." }],
        }),
      ),
      "a",
    );
    expect(lines(made, "revisions")).toEqual(["injured: 35, then 45"]);
    expect(lines(made, "corrections")).toEqual(["2 Jan 2025 — title: Old, then New — Typo."]);
  });

  test("relations read from both ends; an answer that the replies name is not named again", () => {
    const base = { actors: [{ id: "x", label: "X" }] };
    const both = tellerFor({
      ...base,
      events: [
        { id: "a", title: "A", when: { edtf: "2024" }, replies: [{ actor: "x", stance: "denies", event: "b" }] },
        { id: "b", title: "B", when: { edtf: "2025" }, relations: [{ type: "replies-to", to: "a" }] },
      ],
    });
    expect(lines(card(both, "a"), "related")).toBeUndefined();
    expect(lines(card(both, "b"), "related")).toEqual(["Replies to: →A"]);
    const one = tellerFor(story({ relations: [{ type: "part-of", to: "b" }] }));
    expect(lines(card(one, "b"), "related")).toEqual(["Includes: →T"]);
  });

  test("a claim says its basis and what confirms it", () => {
    const made = card(
      tellerFor(
        story({
          claims: [
            {
              by: { anonymous: true, number: 2, described: "officials", reason: "sensitivity" },
              basis: ["document"],
              sources: [],
              independentlyConfirmed: false,
            },
          ],
        }),
      ),
      "a",
    );
    expect(lines(made, "claims")).toEqual([
      "2 unnamed sources (officials) and documents (reason for anonymity: sensitivity; not independently confirmed)",
    ]);
  });
});
