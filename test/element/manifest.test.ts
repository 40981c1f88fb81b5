import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { elementManifest } from "../../scripts/element-manifest.mjs";
import { attributeNames, propertyOf } from "../../src/element/attributes.ts";
import { DatelineElement } from "../../src/element/dateline-element.ts";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

interface Named {
  readonly name: string;
  readonly description: string;
}

interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations?: readonly {
      readonly tagName: string;
      readonly attributes: readonly (Named & { readonly fieldName: string })[];
      readonly members: readonly Named[];
      readonly events: readonly Named[];
    }[];
  }[];
}

const { modules } = elementManifest(new URL("../../src/element", import.meta.url).pathname) as Manifest;
const declaration = modules[0]!.declarations![0]!;
const { exports } = JSON.parse(read("package.json")) as { exports: Record<string, { default: string }> };

describe("custom-elements.json", () => {
  test("names the attributes that the element reads, each with its property and a description", () => {
    expect(declaration.tagName).toBe("d3-dateline");
    expect(declaration.attributes.map(({ name, fieldName }) => [name, fieldName])).toEqual(
      expect.arrayContaining(attributeNames.map((name) => [name, propertyOf(name)])),
    );
    expect(declaration.attributes).toHaveLength(attributeNames.length);
    expect(DatelineElement.observedAttributes).toEqual(attributeNames);
  });

  test("names the members that a page may use, and no others", () => {
    const own = declaration.members
      .map(({ name }) => name)
      .filter((name) => !declaration.attributes.some(({ fieldName }) => fieldName === name));
    expect(own.sort()).toEqual(["diagnostics", "register", "reload", "story", "view"]);
    for (const name of own) expect(name in DatelineElement.prototype || name in DatelineElement).toBe(true);
  });

  test("describes everything", () => {
    for (const one of [...declaration.attributes, ...declaration.members, ...declaration.events]) {
      expect({ name: one.name, described: /^\S.{15,}\.$/.test(one.description) }).toEqual({ name: one.name, described: true });
    }
  });

  test("points at files of the package's entries", () => {
    expect(modules.map(({ path }) => `./dist/${path}`)).toEqual([exports["./element"]?.default, exports["./element/define"]?.default]);
  });
});

describe("docs/element.md", () => {
  const page = read("docs/element.md");

  test.each(declaration.attributes.map(({ name }) => name))("has a row for the attribute %s", (name) => {
    expect(page).toMatch(new RegExp(`^\\| \`${name}\` `, "m"));
  });

  test.each(
    [...declaration.events, ...declaration.members.filter(({ name }) => name === "story" || name === "reload")].map(({ name }) => name),
  )("tells of %s", (name) => expect(page).toContain(`\`${name}`));

  test("has a row for every code that loading gives", () => {
    const codes = ["load-fault.ts", "load-notice.ts", "attributes.ts"].flatMap((file) =>
      [...read(`src/element/${file}`).matchAll(/"((?:fetch|sheet|document|attribute)-[a-z-]+|data-stale)"/g)].map(([, code]) => code),
    );
    expect(new Set(codes).size).toBeGreaterThan(8);
    for (const code of codes) expect(page).toContain(`\`${code}\``);
  });
});
