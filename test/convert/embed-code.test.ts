import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { embedCode } from "../../src/convert/embed-code.ts";
import { toOEmbed } from "../../src/convert/to-oembed.ts";

const url = "https://graphics.example/embed.html?src=kupol.json&locale=fr";
// What frames have been given for thirty years, and style sheets of strict pages allow.
const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: { "no-deprecated-attr": "off", "attribute-allowed-values": "off" },
});

test("a frame that waits, with a name and the heights that were measured", () => {
  expect(embedCode({ url, title: "Visits", height: 1340, heights: { 320: 2400, 960: 1340 }, links: "kupol" })).toBe(
    '<iframe class="dateline-embed" src="https://graphics.example/embed.html?src=kupol.json&amp;locale=fr" title="Visits" width="100%" height="1340" loading="lazy" frameborder="0" data-heights="320:2400 960:1340" data-links="kupol"></iframe>',
  );
});

test("the host's script beside it, where it is asked for", () => {
  expect(embedCode({ url, title: "Visits", host: "https://graphics.example/embed-host.min.js" })).toMatch(
    /<\/iframe>\n<script async src="https:\/\/graphics\.example\/embed-host\.min\.js"><\/script>$/,
  );
});

test.each(['"><script>alert(1)</script>', "</iframe><img src=x onerror=alert(1)>", "a & b", "' onload='x"])(
  "text is text: %s",
  async (text) => {
    const html = embedCode({ url: text, title: text, links: text, host: text });
    expect(html.match(/<[a-z]+/g)).toEqual(["<iframe", "<script"]);
    expect((await validator.validateString(html)).results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  },
);

test.each(["javascript:alert(1)", " java\nscript:alert(1)", "data:text/html,x", "file:///etc/passwd", "https://"])(
  "no address of the web: %j",
  (address) => {
    expect(() => embedCode({ url: address, title: "Visits" })).toThrow(TypeError);
    expect(() => embedCode({ url, title: "Visits", host: address })).toThrow(TypeError);
  },
);

test("an oEmbed document holds the frame alone", () => {
  expect(
    toOEmbed({ url, title: "Visits", height: 900, provider: { name: "The Paper", url: "https://paper.example" }, cacheAge: 3600 }),
  ).toEqual({
    version: "1.0",
    type: "rich",
    title: "Visits",
    html: embedCode({ url, title: "Visits", height: 900 }),
    width: 960,
    height: 900,
    provider_name: "The Paper",
    provider_url: "https://paper.example",
    cache_age: 3600,
  });
  expect(JSON.stringify(toOEmbed({ url, title: "Visits" }))).not.toMatch(/provider|cache/);
});
