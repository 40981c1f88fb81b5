import { expect, test } from "vitest";
import { adoptStyle } from "../../src/element/adopt-style.ts";

/** The rules that a shadow root of a page of its own adopts. */
async function adopted(fill: (page: Document) => Promise<void> | void): Promise<string[]> {
  const frame = document.body.appendChild(document.createElement("iframe"));
  const page = frame.contentDocument as Document;
  await fill(page);
  const root = page.body.appendChild(page.createElement("div")).attachShadow({ mode: "open" });
  adoptStyle(root.appendChild(page.createElement("p")));
  const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText));
  frame.remove();
  return rules;
}

const ours = ".d3-dateline { color: red; }";
const imported = (css: string): string => `@import url("${URL.createObjectURL(new Blob([css], { type: "text/css" }))}");`;

function style(page: Document, css: string): Promise<void> {
  const node = page.createElement("style");
  node.textContent = css;
  const loaded = new Promise<void>((resolve) => node.addEventListener("load", () => resolve()));
  page.head.append(node);
  return loaded;
}

test("rules that a page's sheet has, imports, or imports of what it imports", async () => {
  expect(await adopted((page) => style(page, `${ours} p { color: blue; }`))).toEqual([ours]);
  expect(await adopted((page) => style(page, imported(ours)))).toEqual([ours]);
  expect(await adopted((page) => style(page, imported(imported(ours))))).toEqual([ours]);
});

test("rules that a page's script adopts", async () => {
  const fill = (page: Document): void => {
    const sheet = new (page.defaultView as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(ours);
    page.adoptedStyleSheets = [sheet];
  };
  expect(await adopted(fill)).toEqual([ours]);
});

test("none where the page has none", async () => expect(await adopted((page) => style(page, "p { color: blue; }"))).toEqual([]));
