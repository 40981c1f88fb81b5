import { describe, expect, test } from "vitest";
import { parseStory } from "../../src/schema/index.ts";
import { addressFault, isFollowed } from "../../src/schema/web-address.ts";

const followed = [
  "https://example.org/",
  "HTTPS://EXAMPLE.ORG/x",
  "http://example.org:8443/x?a=b&c#d",
  "https://example.org",
  "https://example.org/%E2%9C%93",
  "https://fr.wikipedia.org/wiki/Forêt_(œuvre)",
  "https://пример.испытание/а",
  "http://[::1]/",
  "http://127.0.0.1:8080/",
  "http://xn--80ak6aa92e.com/",
  "https://ok.example/%00",
  "https://example.org/a@b",
  "mailto:desk@example.org?subject=x",
];

const refused: readonly [address: string, code: string][] = [
  ["javascript:X(1)", "url-scheme"],
  ["JAVASCRIPT:X(1)", "url-scheme"],
  ["\tjavascript:X(1)", "url-scheme"],
  ["\u0001javascript:X(1)", "url-scheme"],
  ["javascript\n:X(1)", "url-scheme"],
  ["java\u200Bscript:X(1)", "url-scheme"],
  ["  javascript:X(1)", "url-scheme"],
  ["javascript:/*https://ok.example/*/X(1)", "url-scheme"],
  ["jAvAsCrIpT&colon;X(1)", "url-relative"],
  ['data:image/svg+xml,<svg onload="X(1)"/>', "url-scheme"],
  ["blob:https://ok.example/1234", "url-scheme"],
  ["file:///etc/passwd", "url-scheme"],
  ["feed:javascript:X(1)", "url-scheme"],
  ["vbscript:X", "url-scheme"],
  ["ftp://example.org/", "url-scheme"],
  ["ms-settings:privacy", "url-scheme"],
  ["intent://x#Intent;scheme=javascript;end", "url-scheme"],
  ["about:blank", "url-scheme"],
  ["tel:+33100000000", "url-scheme"],
  ["tel:112", "url-scheme"],
  ["javascript:1", "url-scheme"],
  [" JavaScript:1/x", "url-scheme"],
  ["data:1", "url-scheme"],
  ["vbscript:1#x", "url-scheme"],
  ["blob:1?x", "url-scheme"],
  ["file:1", "url-scheme"],
  ["https:443", "url-invalid"],
  ["mailto:1", "url-invalid"],
  ["www.reuters.com/x", "url-relative"],
  ["example.org:8080/x", "url-relative"],
  ["example.org:8080", "url-relative"],
  ["www.example.org:443?a=b", "url-relative"],
  ["localhost:3000", "url-relative"],
  ["LOCALHOST:3000/x", "url-relative"],
  ["//attacker.example/x", "url-relative"],
  ["/\\attacker.example/x", "url-relative"],
  ["\\\\attacker.example\\x", "url-relative"],
  ["story.html", "url-relative"],
  ["see the report", "url-relative"],
  ["https:attacker.example", "url-invalid"],
  ["https://", "url-invalid"],
  ["https:///x", "url-invalid"],
  ["https://user@attacker.example/", "url-invalid"],
  ["https://ok.example:pass@attacker.example/", "url-invalid"],
  ["https://ok.example\\@attacker.example/", "url-invalid"],
  ["https://ok.example/\u202egnp.exe", "url-invalid"],
  ['https://ok.example/"><img src=x onerror=X(1)>', "url-invalid"],
  ["https://ok.example/a b", "url-invalid"],
  ["https://ok.example/ ", "url-invalid"],
  ["https://ok.example/\n", "url-invalid"],
  ["mailto:", "url-invalid"],
  ["url(javascript:X(1))", "url-relative"],
];

describe("addressFault", () => {
  test.each(followed)("follows %j", (address) => expect(addressFault(address)).toBeUndefined());
  test.each(refused)("refuses %j: %s", (address, code) => expect(addressFault(address)).toBe(code));
  test.each(["/relative/path", "#event-12", "?a=b", "./x.html", "../x.html"])("%j depends on the page", (address) => {
    expect(addressFault(address)).toBe("url-page");
  });
});

describe("isFollowed", () => {
  test.each([...followed, "/relative/path", "#event-12"])("follows %j", (address) => expect(isFollowed(address)).toBe(true));
  test.each(refused)("does not follow %j", (address) => expect(isFollowed(address)).toBe(false));
});

describe("parseStory, addresses", () => {
  const linked = (link: unknown) => parseStory({ events: [{ title: "A", when: { edtf: "2024" }, link }] });

  test.each(followed)("keeps %j as it is", (address) => {
    const { story, diagnostics } = linked(address);
    expect(story.events[0]?.link).toBe(address);
    expect(diagnostics).toEqual([]);
  });

  test.each(refused)("makes no link of %j", (address, code) => {
    const { story, diagnostics } = linked(address);
    expect(story.events[0]).not.toHaveProperty("link");
    expect(diagnostics).toMatchObject([{ code, path: "/events/0/link", severity: code === "url-relative" ? "warning" : "error" }]);
  });

  test("keeps an address of the page, with a warning", () => {
    const { story, diagnostics } = linked("/relative/path");
    expect(story.events[0]?.link).toBe("/relative/path");
    expect(diagnostics).toMatchObject([{ code: "url-relative", severity: "warning" }]);
  });

  test("takes linear time", () => {
    for (const long of ["a", "/", "@", ":", "[", "%", "mailto:@", "https://a."]) {
      const begun = performance.now();
      addressFault(`https://${long.repeat(200_000)}`);
      addressFault(`mailto:${long.repeat(200_000)} `);
      expect(performance.now() - begun).toBeLessThan(2000);
    }
  });
});
