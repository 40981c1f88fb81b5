import { afterEach, describe, expect, test } from "vitest";
import koupol from "../../examples/koupol.json" with { type: "json" };
import { modelOf } from "../../src/model/model.ts";
import { parseStory } from "../../src/schema/index.ts";
import { locales } from "./all-locales.ts";
import { tellingOf } from "./telling.ts";

const zone = process.env["TZ"];

afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

/** Koupol, and an event of which the hour is known, so that an axis names hours. */
const model = modelOf(
  parseStory({ ...koupol, events: [...koupol.events, { title: "A shift ends", when: { edtf: "2024-09-25T14:00:00Z" } }] }).story,
);
const told = new Map(locales.map((locale) => [locale.tag, tellingOf(model, locale)]));

test("a telling holds every form, every panel and a text", () => {
  const [lanes = "", list = "", table = "", ...others] = told.get("en") ?? [];
  expect(lanes).toContain("dateline-tick");
  expect(lanes).toContain("dateline-card");
  expect(list.match(/<details/g)?.length).toBe(31);
  expect(table.match(/<tr/g)?.length).toBe(32);
  expect(others.join()).toMatch(/happened: /);
  expect(others.join()).toMatch(/No event matches/);
  expect(others.join()).toMatch(/\d\d:\d\d<\/text>/);
  expect(others.join()).toMatch(/Picture, PNG/);
});

describe.each([
  ["America/Los_Angeles", 480],
  ["Asia/Kathmandu", -345],
  ["Pacific/Apia", -780],
  ["Europe/Moscow", -180],
  ["Australia/Lord_Howe", -660],
])("in %s", (name, offset) => {
  test.each(locales.map((locale) => [locale.tag, locale] as const))("%s tells the same", (tag, locale) => {
    process.env["TZ"] = name;
    expect(new Date(2024, 0, 1).getTimezoneOffset()).toBe(offset);
    const here = tellingOf(model, locale);
    expect(here).toEqual(told.get(tag));
    for (const text of here) expect(text.match(/.{0,40}(?:\bNaN\b|\bundefined\b|\bInvalid\b|\[object)/)).toBeNull();
  });
});
