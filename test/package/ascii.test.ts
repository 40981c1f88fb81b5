import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";

const scripts = ["dist", "dist/locale"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".min.js"))
    .map((name) => `${folder}/${name}`),
);

test("no script for pages holds a sign beyond ASCII: it is read in the page's encoding, whatever that is", () => {
  expect(scripts.length).toBeGreaterThan(20);
  const strange = scripts.filter((file) => readFileSync(file).some((byte) => byte > 127));
  expect(strange).toEqual([]);
});
