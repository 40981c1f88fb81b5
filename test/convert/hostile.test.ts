import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { convert, formats, storyToJson, storyToJsonLd, storyToMarkdown, type Converted } from "../../src/convert/index.ts";
import { parseStory, type Event } from "../../src/schema/index.ts";
import { parseProse } from "../../src/schema/index.ts";
import { addressFault } from "../../src/schema/web-address.ts";
import { renderToString } from "../../src/static.ts";
import { vectors } from "../tables/xss-vectors.json";
import { formatOf, hostileFile, hostileFormats } from "./hostile-files.ts";

/** Every address that a page would follow or load. */
function addressesOf(story: ReturnType<typeof parseStory>["story"]): string[] {
  const ofEvent = ({ link, media, summary }: Event): (string | undefined)[] => [
    link,
    ...media.map(({ url }) => url),
    ...proseLinks(summary),
  ];
  const all = [
    ...story.events.flatMap(ofEvent),
    ...story.sources.flatMap(({ url, archived }) => [url, archived]),
    ...proseLinks(story.description),
  ];
  return all.filter((address) => address !== undefined);
}

function proseLinks(prose: unknown): string[] {
  if (typeof prose !== "string") return [];
  return parseProse(prose)
    .flat()
    .flatMap((run) => (run.type === "link" ? [run.href] : []));
}

/** What no picture of ours has. */
const FORBIDDEN =
  "script style iframe object embed link base form input meta template noscript xss video audio applet foreignobject animate".split(" ");

function expectHarmless(markup: string): void {
  const faults: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (FORBIDDEN.includes(name)) faults.push(name);
      for (const [key, value] of Object.entries(attributes)) {
        if (/^on|^style$|^srcdoc$|action$/.test(key)) faults.push(`${name} ${key}`);
        const isAddress = ["href", "src", "xlink:href"].includes(key);
        if (isAddress && !/^(?:https?:|mailto:|#|\/(?!\/)|\.{0,2}\/|\?)/i.test(value)) faults.push(`${name} ${key} ${value}`);
      }
    },
  });
  parser.end(markup);
  expect(faults).toEqual([]);
}

function look(name: string, payload: string): { readonly converted: Converted; readonly markup: string } {
  const converted = convert(hostileFile(name, payload), formatOf(name));
  const { story, diagnostics } = parseStory(converted.story);
  for (const address of addressesOf(story)) {
    const fault = addressFault(address);
    expect(fault === undefined || fault === "url-page", address).toBe(true);
  }
  for (const one of [...converted.report, ...diagnostics]) expect(typeof one.message).toBe("string");
  const markup = renderToString(converted.story);
  expectHarmless(markup);
  expect(storyToJsonLd(story)).not.toMatch(/[<>]/);
  expect(storyToMarkdown(story)).not.toMatch(/(?<!\\)(?:\\\\)*<(?!https?:|mailto:|\/|\.|#|\?)/i);
  expect(JSON.stringify(parseStory(JSON.parse(storyToJson(converted.story))).story)).toBe(JSON.stringify(story));
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  return { converted, markup };
}

describe.each(hostileFormats)("through %s", (name) => {
  const attacks = vectors.filter(({ context }) => !context.endsWith(".keep"));
  test.each(attacks.map(({ id, payload }) => [id, payload]))("%s makes no markup, no address and no prototype", (_id, payload) => {
    const { converted } = look(name, payload);
    const count = name === "records" ? 3 : name === "vis" ? 2 : name.endsWith("raw") ? 1 : name === "story" ? 1 : 2;
    expect(converted.story.events.length).toBeGreaterThanOrEqual(count);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  const kept = vectors.filter(({ context }) => context === "text.keep");
  test.each(kept.map(({ id, payload }) => [id, payload]))("%s arrives whole", (_id, payload) => {
    const { converted, markup } = look(name, payload);
    const [event] = parseStory(converted.story).story.events;
    if (!name.endsWith("raw")) expect(event?.title).toBe(payload);
    // "a<b" swallows the tag that closes the element, where nothing is escaped.
    if (name.endsWith("raw")) expect(textOf(event?.summary)).toContain(payload);
    else if (name === "periodo") expect(textOf(event?.summary)).toBe(`${payload}\n\n${payload}`);
    else if (name !== "vis") expect(textOf(event?.summary)).toBe(payload);
    if (!name.endsWith("raw")) expect(markup).toContain(payload.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"));
  });

  const links = vectors.filter(({ context }) => context === "url.keep");
  test.each(links.map(({ id, payload }) => [id, payload]))("%s stays a link", (_id, payload) => {
    const { converted } = look(name, payload);
    // An item of vis has no field of its own for an address, and raw XML would have to be escaped.
    if (name === "vis" || name.endsWith("raw")) return expect(converted.story.events.length).toBeGreaterThan(0);
    const linked = parseStory(converted.story).story.events.flatMap(({ link, media }) => [link, ...media.map(({ url }) => url)]);
    expect(linked).toContain(payload);
  });
});

function textOf(prose: unknown): string {
  if (typeof prose !== "string") return "";
  return parseProse(prose)
    .map((runs) => runs.map(({ text }) => text).join(""))
    .join("\n\n");
}

describe("prototypes", () => {
  test.each(vectors.filter(({ context }) => context === "json").map(({ id, payload }) => [id, payload]))(
    "%s as the file itself",
    (_id, payload) => {
      for (const { name } of formats) convert(payload, { format: name });
      convert(payload);
      expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );
});
