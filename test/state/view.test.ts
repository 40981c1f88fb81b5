import { describe, expect, test } from "vitest";
import { reduce, type View } from "../../src/state/view.ts";
import { parseEdtf, readPlain, type Edtf } from "../../src/date/index.ts";
import { windowOf, windowText } from "../../src/state/window-text.ts";

describe("reduce(view, intent)", () => {
  const view: View = { selected: "a", form: "table" };
  test.each<[View, boolean, View]>([
    [{ selected: "b" }, false, { selected: "b", form: "table" }],
    [{ selected: "a" }, true, { selected: undefined, form: "table" }],
    [{ form: undefined }, false, { selected: "a", form: undefined }],
    [{ clock: "reported" }, true, { selected: "a", form: "table", clock: "reported" }],
  ])("%j, toggling %s", (change, toggles, next) => {
    expect(reduce(view, { change, toggles })).toEqual(next);
  });

  test("gives the same view back when nothing changes", () => {
    expect(reduce(view, { change: { selected: "a" } })).toBe(view);
    expect(reduce(view, { change: { window: undefined } })).toBe(view);
  });
});

const dateOf = (text: string): Edtf | undefined => {
  const read = parseEdtf(text);
  return read.ok ? read.value : undefined;
};

describe("windowOf(date)", () => {
  test.each<[string, readonly [number, number] | undefined]>([
    ["1970-01-01", [0, 1]],
    ["1970-01", [0, 31]],
    ["1970-01-02/1970-01-03", [1, 3]],
    ["1970-33", [0, 90]],
    ["1970/..", undefined],
    ["[..1970]", undefined],
    ["soon", undefined],
  ])("%s", (text, window) => {
    expect(windowOf(dateOf(text))).toEqual(window);
  });
});

test.each<[readonly [number, number], string]>([
  [[0, 1], "1970-01-01/1970-01-01"],
  [[0.4, 1.6], "1970-01-01/1970-01-02"],
  [[0.4, 0.6], "1970-01-01/1970-01-01"],
  [[-0.5, 0], "1969-12-31/1969-12-31"],
])("windowText([%s]) holds every day that is seen in part", (window, text) => {
  expect(windowText(window)).toBe(text);
});

test.each(["1970-01-01/1970-01-02", "2024-06-01/2025-01-31", "-0044-03-15/-0043-03-15", "Y-65000000/Y12000", "Y-10000/9999-12-31"])(
  "windowText(windowOf(%s)) says the same",
  (text) => {
    expect(windowText(windowOf(readPlain(text)) ?? [0, 0])).toBe(text);
  },
);
