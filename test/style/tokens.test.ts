import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("../../src/style/d3-dateline.css", import.meta.url), "utf8").replace(/\/\*[^]*?\*\//g, "");
const page = readFileSync(new URL("../../docs/look.md", import.meta.url), "utf8");

/** The table of the page: token, and its defaults in light and dark. */
const documented = [...page.matchAll(/^\| `(--dateline-[\w-]+)` *\|.*\| `([^`]+)` *\| `([^`]+)` *\|$/gm)].map(
  ([, token = "", light = "", dark = ""]) => [token, light, dark] as const,
);

/** What stands after the comma of every `var(--dateline-…, …)`, as far as its brackets go. */
function defaultsOf(token: string): string[] {
  return css.split(`var(${token}, `).slice(1).map(upToItsEnd);
}

function upToItsEnd(text: string): string {
  let depth = 0;
  for (const [index, character] of [...text].entries()) {
    if (character === "(") depth += 1;
    if (character === ")" && depth-- === 0) return text.slice(0, index);
  }
  return text;
}

test("docs/look.md lists every token of the style sheet once, and no other", () => {
  const used = new Set([...css.matchAll(/--dateline-[\w-]+/g)].map(([token]) => token));
  expect(documented.map(([token]) => token).sort()).toEqual([...used].sort());
});

test("the style sheet sets no token itself: that would stand before what is set around the chart", () => {
  expect([...css.matchAll(/--dateline-[\w-]+(?=\s*:)/g)].map(([token]) => token)).toEqual([]);
});

test("every token has a default wherever it is read", () => {
  expect(css.match(/var\(--dateline-[\w-]+\)/g)).toBeNull();
});

test.each(documented)("%s is %s by default, %s in the dark", (token, light, dark) => {
  const expected = light === dark ? [light] : [light, `light-dark(${light}, ${dark})`];
  // The ground of a fixed theme stands before no ground at all.
  const found = defaultsOf(token).map((value) => value.replace("var(--_ground, transparent)", "transparent"));
  expect([...new Set(found)].sort()).toEqual([...expected].sort());
});
