import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browsers } from "../../scripts/browsers.mjs";
import { launchOptions } from "../../scripts/find-browser.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const file = (name: string): string => readFileSync(`${root}${name}`, "utf8");

interface Told {
  readonly title: { readonly en: string };
  readonly when: { readonly edtf: string };
  readonly status?: string;
  readonly replies?: readonly { readonly stance: string }[];
}
const story = JSON.parse(file("examples/koupol.json")) as { readonly events: readonly Told[] };
let browser: Browser;

beforeAll(async () => {
  // Only Chromium tells its tree.
  browser = await browsers.chromium.driver.launch(launchOptions(browsers.chromium));
}, 60_000);

afterAll(() => browser?.close());

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly parentId?: string;
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
}

async function treeAt(width: number): Promise<Node[]> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.setContent(
    `<!doctype html><html lang="en"><title>Tree</title><style>${file("dist/d3-dateline.css")}</style><main><h1>Page</h1><div id="chart"></div></main></html>`,
  );
  await page.addScriptTag({ content: file("dist/d3-dateline.min.js") });
  await page.addScriptTag({
    content: `{ const { forms, find, clocks, zoom, overview, exporting, links } = dateline;
      dateline.select("#chart").datum(${JSON.stringify(story)}).call(dateline.timeline().parts([forms, find, clocks, zoom, overview, exporting, links])); }`,
  });
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = (await devtools.send("Accessibility.getFullAXTree")) as unknown as { nodes: Node[] };
  await page.close();
  return nodes;
}

const stances: Readonly<Record<string, RegExp>> = {
  "no-reply": /no reply/,
  "says-unaware": /says it is unaware/,
  "general-statement": /general statement/,
  "expresses-concern": /expresse?s? concern/,
  rejects: /rejects?/,
  comments: /comments?/,
};

/** What a date that is not an exact day must say, in words; a list shows it in short ones. */
const uncertainty: readonly (readonly [RegExp, RegExp])[] = [
  [/~/, /around|approximate date/],
  [/\?/, /date uncertain/],
  [/^\[\.\./, /on or before|^by /],
  [/^\[.*,/, / or /],
  [/^\[.*\d\.\.\d/, /some time /],
  [/-3[3-6]$/, /quarter|Q\d/],
];

describe.each([
  [960, "link"],
  [390, "DisclosureTriangle"],
])("the accessibility tree at %i px", (width, role) => {
  test("names every event once, with its date and what is uncertain of it, its status and the stance of every reply", async () => {
    const nodes = await treeAt(width);
    const names = nodes
      .filter((node) => !node.ignored && node.role?.value === role)
      .map((node) => (node.name?.value ?? "").replace(/\s/g, " "));
    for (const { title, when, status, replies = [] } of story.events) {
      const own = names.filter((name) => name.includes(title.en));
      expect(own, title.en).toHaveLength(1);
      const name = own[0] ?? "";
      expect(name, title.en).toMatch(/20\d\d/);
      for (const [edtf, words] of uncertainty) if (edtf.test(when.edtf)) expect(name).toMatch(words);
      if (status !== undefined && status !== "confirmed") expect(name).toContain(status);
      for (const { stance } of replies) expect(name).toMatch(stances[stance] ?? /never/);
    }
  });

  test("says nothing twice, holds no application, and one live region that is polite", async () => {
    const nodes = await treeAt(width);
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const isIn = (node: Node, wanted: string): boolean => {
      for (let one: Node | undefined = node; one; one = byId.get(one.parentId ?? "")) if (one.role?.value === wanted) return true;
      return false;
    };
    const spoken = nodes.filter(({ ignored }) => !ignored);
    const texts = spoken.filter((node) => node.role?.value === "StaticText" && !isIn(node, role));
    const again = texts.filter(({ name }) => story.events.some(({ title }) => (name?.value ?? "").includes(title.en)));
    expect(again.map(({ name }) => name?.value)).toEqual([]);
    const roles = spoken.map((node) => node.role?.value);
    expect(roles).not.toContain("application");
    expect(roles.filter((one) => one === "status")).toHaveLength(1);
    expect(roles.filter((one) => one === "alert")).toHaveLength(0);
    const live = spoken.find((node) => node.role?.value === "status")?.properties?.find(({ name }) => name === "live");
    expect(live?.value.value).toBe("polite");
  });
});
