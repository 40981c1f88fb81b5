import { afterEach, describe, expect, test } from "vitest";
import { koupolModel } from "../scene/told.ts";
import { locales } from "./all-locales.ts";
import { tellingOf } from "./telling.ts";

const zone = process.env["TZ"];

afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

const told = new Map(locales.map((locale) => [locale.tag, tellingOf(koupolModel, locale)]));

test("a telling holds every form, every panel and a text", () => {
  const [lanes = "", list = "", table = "", ...others] = told.get("en") ?? [];
  expect(lanes).toContain("dateline-tick");
  expect(lanes).toContain("dateline-card");
  expect(list.match(/<details/g)?.length).toBe(30);
  expect(table.match(/<tr/g)?.length).toBe(31);
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
    const here = tellingOf(koupolModel, locale);
    expect(here).toEqual(told.get(tag));
    for (const text of here) expect(text.match(/.{0,40}(?:\bNaN\b|\bundefined\b|\bInvalid\b|\[object)/)).toBeNull();
  });
});
