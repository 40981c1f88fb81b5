import { readFileSync } from "node:fs";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { fr } from "../src/locale/fr.ts";
import { allParts } from "./component/all-parts.ts";
import { renderJsonLd, renderToString } from "../src/static.ts";

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), "utf8"));
const koupol = read("examples/koupol.json") as { events: { title: Record<string, string> }[]; sources: { url?: string }[] };
const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: {
    // A fragment: the heading level is the page's to choose, and single quotes or long titles are no fault of a figure.
    "heading-level": "off",
    "long-title": "off",
    "no-redundant-role": "off",
  },
});

async function faults(html: string): Promise<string[]> {
  const page = `<!DOCTYPE html>\n<html lang="en"><head><title>Page</title></head><body>${html}</body></html>`;
  const report = await validator.validateString(page);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} at ${line}:${column}`),
  );
}

const forms = ["both", "horizontal", "vertical"] as const;

/** Links within a document that lead to no id in it. */
function deadLinks(html: string): string[] {
  const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  const links = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id as string);
  expect(links.length).toBeGreaterThan(0);
  return links.filter((id) => !ids.has(id));
}

const text = (html: string): string =>
  html
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");

describe("renderToString(koupol)", () => {
  test.each(forms)("%s: every title of the 30 events stands in it, in the language asked for", (layout) => {
    const english = text(renderToString(koupol, { layout }));
    const french = text(renderToString(koupol, { layout, locale: fr }));
    expect(koupol.events).toHaveLength(30);
    for (const { title } of koupol.events) {
      expect(english).toContain(title["en"]);
      expect(french).toContain(title["fr"]?.replace(/\s/g, " "));
    }
  });

  test("horizontal: every title is in the name of its mark", () => {
    const names = [...renderToString(koupol, { layout: "horizontal" }).matchAll(/aria-label="([^"]*)"/g)]
      .map(([, name]) => name)
      .join("\n");
    for (const { title } of koupol.events) expect(text(names)).toContain(title["en"]);
  });

  test.each(forms)("%s: is valid HTML", async (layout) => {
    expect(await faults(renderToString(koupol, { layout }))).toEqual([]);
    expect(await faults(renderToString(koupol, { layout, parts: allParts }))).toEqual([]);
  });

  test("a planted fault is found by the validator", async () => {
    expect(await faults(renderToString(koupol).replace("<ol ", "<ol><p>x</p><ol "))).not.toEqual([]);
  });

  test.each([
    ["both", []],
    ["horizontal", ["Lanes"]],
    ["vertical", ["List"]],
  ] as const)("%s: no form is said to be chosen that the container may not show: %j", (layout, chosen) => {
    const html = renderToString(koupol, { layout, parts: allParts });
    const buttons = [...html.matchAll(/<button([^>]*)>(Lanes|List|Table)</g)];
    expect(buttons).toHaveLength(3);
    expect(buttons.flatMap(([, attributes = "", name]) => (attributes.includes('aria-pressed="true"') ? [name] : []))).toEqual(chosen);
  });

  test.each(forms)("%s: every link within the picture leads to an id in it", (layout) => {
    const html = renderToString(koupol, { layout });
    expect(deadLinks(html)).toEqual([]);
    expect(deadLinks(html.replace(/ id="[^"]*-event-visits"/, ""))).not.toEqual([]);
  });

  test("horizontal: the lanes stay in a narrow container, the list is there for who follows a link", () => {
    const html = renderToString(koupol, { layout: "horizontal" });
    expect(html).toContain('<figure class="d3-dateline d3-dateline-both dateline-from-600"');
    expect(html).not.toContain("dateline-wide");
    expect(html).toContain("dateline-narrow");
  });

  test.each(forms)("%s: holds every source's address, no script, no style attribute, no NaN", (layout) => {
    const html = renderToString(koupol, { layout });
    const cited = new Set([...html.matchAll(/href="(https?:[^"]+)"/g)].map(([, url]) => url?.replaceAll("&amp;", "&")));
    const addresses = koupol.sources.flatMap(({ url }) => url ?? []);
    expect(addresses.length).toBeGreaterThan(40);
    expect(addresses.filter((url) => !cited.has(url))).toEqual([]);
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/i);
    expect(html).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });

  test("the same story gives the same text", () => {
    expect(renderToString(koupol)).toBe(renderToString(structuredClone(koupol)));
  });
});

describe("renderToString(story, options)", () => {
  test.each([
    ["width", { width: 0 }],
    ["width", { width: -1 }],
    ["width", { width: 0.5 }],
    ["width", { width: Number.NaN }],
    ["width", { width: Infinity }],
    ["width", { width: 100_001 }],
    ["width", { width: 1e9 }],
    ["width", { width: "960" }],
    ["width", { width: null }],
    ["widht", { widht: 900 }],
    ["height", { width: 900, height: undefined }],
    ["constructor", { constructor: 1 }],
    ["the second argument.*fr", ["fr"]],
    ["the second argument.*5", 5],
    ["the second argument.*null", null],
    ["the second argument.*Map", new Map()],
    ["layout", { layout: "diagonal" }],
    ["theme", { theme: "blue" }],
    ["headingLevel", { headingLevel: 0 }],
    ["locale", { locale: "fr" }],
    ["id", { id: "a b" }],
  ])("%s: %o throws a TypeError that names the option and the value", (name, options) => {
    expect(() => renderToString(koupol, options as never)).toThrow(TypeError);
    expect(() => renderToString(koupol, options as never)).toThrow(new RegExp(`renderToString.*${name}`));
  });

  test("a wrong name is answered with the names that there are", () => {
    expect(() => renderToString(koupol, { widht: 900 } as never)).toThrow(
      /"width", "locale", "layout", "theme", "headingLevel", "id", "parts"/,
    );
  });

  test.each([
    [
      {
        width: undefined,
        locale: undefined,
        layout: undefined,
        theme: undefined,
        headingLevel: undefined,
        id: undefined,
        parts: undefined,
      },
    ],
    [{ width: 1 }],
    [{ width: 100_000 }],
  ])("%o is taken", (options) => {
    expect(text(renderToString(koupol, options as never))).toContain("Garpiya");
  });

  test("words keep apart in the list where no style sheet is loaded", () => {
    const words = renderToString(koupol, { layout: "vertical" })
      .replace(/<svg\b.*?<\/svg>/gs, "")
      .replace(/<\/?(?:span|time)\b[^>]*>/g, "");
    expect(words).toMatch(/reported \d+ original sources?/);
    expect(words).not.toMatch(/[a-z]\d+ original|\w(?:reported|disputed)/);
  });

  test.each(forms)("%s: ids and dates that stand for names turn no other words around", (layout) => {
    const turned = "x\u202Ey";
    const html = renderToString(
      {
        events: [
          { title: "A", when: { edtf: turned } },
          {
            title: "B",
            when: { edtf: "2024" },
            lane: turned,
            actors: [turned],
            claims: [{ by: turned, sources: [turned] }],
            replies: [{ actor: turned, stance: "denies", when: turned }],
            corrections: [{ date: turned, field: "title", from: turned, to: "B" }],
          },
        ],
      },
      { layout },
    );
    const words = html.replace(/ (?:id|href|for|data-[a-z]+|aria-controls|aria-labelledby)="[^"]*"/g, "");
    expect(words).toContain("xy");
    expect(words).not.toContain("\u202E");
  });

  test.each(forms)("%s: without a title, the headings below it take its level", (layout) => {
    const { title: _, ...untitled } = koupol as typeof koupol & { title: unknown };
    const story = { ...untitled, events: [...koupol.events, { title: "No day", when: { edtf: "some day" } }] };
    for (const headingLevel of [1, 4]) {
      const levels = [...renderToString(story, { layout, headingLevel }).matchAll(/<h(\d+)/g)].map(([, level]) => Number(level));
      expect(levels[0]).toBe(headingLevel);
      expect(Math.min(...levels)).toBe(headingLevel);
      levels.reduce((before, level) => {
        expect(level).toBeLessThanOrEqual(before + 1);
        return level;
      });
    }
  });

  test.each(forms)("%s: headings have six levels, whatever the level of the title", (layout) => {
    const story = { ...koupol, events: [...koupol.events, { title: "No day", when: { edtf: "some day" } }] };
    for (const [headingLevel, least] of [
      [2, 3],
      [6, 6],
    ] as const) {
      const levels = new Set(
        [...renderToString(story, { layout, headingLevel }).matchAll(/<\/h(\d+)>/g)].map(([, level]) => Number(level)),
      );
      expect(Math.min(...levels)).toBe(headingLevel);
      expect(Math.max(...levels)).toBeGreaterThanOrEqual(least);
      expect(Math.max(...levels)).toBeLessThanOrEqual(6);
    }
  });

  test.each([undefined, null, 42, "{}", [], {}, { events: "x" }])("%o is said in words", (story) => {
    expect(text(renderToString(story))).toMatch(/could not be drawn/);
  });

  test("no events is no fault", () => {
    expect(text(renderToString({ title: "Soon", events: [] }))).toMatch(/Soon.*No events yet/);
  });

  test.each(forms)("%s: no link is dead, whatever the ids of the events", async (layout) => {
    const ids = ["a", "a b", 'c"d', "#e%20f", "é/ü", "\ud800", "a%20b"];
    const events = ids.map((id, index) => ({
      id,
      title: `T${index}`,
      when: { edtf: `202${index}` },
      relations: [{ type: "follows", to: ids[(index + 1) % ids.length] }],
    }));
    const html = renderToString({ events }, { layout });
    expect(new Set([...html.matchAll(/<li [^>]*\bid="([^"]*)"/g)].map(([, id]) => id)).size).toBe(ids.length);
    expect(html.match(/href="#/g)).toHaveLength((layout === "vertical" ? 2 : 3) * ids.length);
    expect(deadLinks(html)).toEqual([]);
    expect(await faults(html)).toEqual([]);
  });

  test.each(["both", "horizontal"] as const)("%s: a +n leads to the list", (layout) => {
    const events = Array.from({ length: 400 }, (_, index) => ({ title: `Title of number ${index}`, when: { edtf: "2024-04-04" } }));
    const html = renderToString({ events }, { layout });
    expect(html).toContain("dateline-more");
    expect(deadLinks(html)).toEqual([]);
  });

  test("text is text", () => {
    const nasty = `<img src=x onerror="alert(1)">&amp;"'</text></svg><script>`;
    const html = renderToString({
      title: nasty,
      lanes: [{ id: "l", label: nasty, color: `red" onload="x` }],
      actors: [{ id: "a", label: nasty }],
      sources: [{ id: "s", publisher: nasty, url: "javascript:alert(1)", title: nasty }],
      events: [
        {
          id: `"><script>`,
          title: nasty,
          summary: `${nasty} [x](javascript:alert(1)) *${nasty}*`,
          lane: "l",
          when: { edtf: "2024" },
          sources: ["s"],
          replies: [{ actor: "a", stance: "denies" }],
          note: nasty,
        },
      ],
    });
    expect(html).not.toMatch(/<img|<script|javascript:[^<]*"|onload="/i);
    expect(
      html
        .match(/<[a-zA-Z]+\d?/g)
        ?.filter(
          (tag) =>
            !/<(figure|div|h\d|p|ul|ol|li|svg|g|a|path|text|tspan|rect|span|time|details|summary|em|strong|figcaption|defs|mask|linearGradient|stop)$/.test(
              tag,
            ),
        ),
    ).toEqual([]);
    expect(text(html)).toContain(nasty);
  });
});

describe("renderJsonLd(story, options)", () => {
  test("every event stands in a list, in the language asked for, and no text of a story ends the script", () => {
    const html = renderJsonLd(koupol, { locale: fr, url: "https://paper.example/kupol" });
    const json = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(html)?.[1] ?? "";
    const told = JSON.parse(json) as { "@type": string[]; itemListElement: unknown[] };
    expect(told["@type"]).toContain("ItemList");
    expect(told.itemListElement).toHaveLength(30);
    expect(json).toContain("Reuters révèle");
    const bad = "</script><script>alert(1)</script>";
    expect(renderJsonLd({ title: bad, events: [{ title: bad, when: { edtf: "2024" } }] }).match(/<\/?script/g)).toHaveLength(2);
  });
});
