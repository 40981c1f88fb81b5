import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeProse, writeProse } from "../../src/convert/write-prose.ts";
import { htmlToProse, htmlToText } from "../../src/convert/html-to-prose.ts";
import { parseProse, type Run } from "../../src/schema/index.ts";

const table: readonly [html: string, prose: string, losses?: readonly string[]][] = [
  ["", ""],
  ["<p>  </p>", ""],
  ["Plain.", "Plain."],
  ["<p>One<p>Two", "One\n\nTwo"],
  ["<p>One</p>\n\n<p>Two</p>", "One\n\nTwo"],
  ["<div>One</div>Two", "One\n\nTwo"],
  ["one<br>two<br/>three", "one\ntwo\nthree"],
  ["one<br><br />two", "one\n\ntwo"],
  ["a\n      b", "a b"],
  ["A blank line\n  \n  is a border", "A blank line\n\nis a border"],
  ["He <i>denies</i> and <EM>denies</EM>", "He *denies* and *denies*"],
  ["<b>All</b> <strong>of it</strong>", "**All** **of it**"],
  ["<b>bold <i>both</i></b>", "**bold both**"],
  ["a<i> spaced </i>b", "a *spaced* b"],
  ["<h2>Head</h2>text", "**Head**\n\ntext"],
  ["<i>ref. W.C.<i>", "*ref. W.C.*"],
  ["<ul><li>a<li>b</ul>", "• a\n\n• b"],
  ["<ol><li>a</li><li>b</li></ol>", "1. a\n\n2. b"],
  ["<q>So</q>", "“So”"],
  ["&copy; &eacute; &#8212; &amp;amp; AT&T &lt;p&gt;", "© é — &amp; AT&T <p>"],
  ["10<sup>6</sup> CO<sub>2</sub>", "10⁶ CO₂"],
  ['See <svg><g><circle r="5"/><text>A</text></g></svg> and <b>b</b>', "See A and **b**", ["<svg>"]],
  ["<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> <x>", "1 2 <x>", ["<math>"]],
  ["1<sup>st</sup>", "1st", ['look of <sup> "st"']],
  ["<a href='https://example.org/a'>words</a>", "[words](https://example.org/a)"],
  ['<a href="https://example.org/a_(b)">words</a>', "[words](https://example.org/a_(b))"],
  ['<a href="https://example.org/((a)">words</a>', "[words](https://example.org/%28%28a%29)"],
  ['<a href=" https://example.org/a b\n">words</a>', "[words](https://example.org/a%20b)"],
  ['<a href="https://example.org/"><b>words</b></a>', "[words](https://example.org/)"],
  ['<a href="https://example.org/">[1]</a>', "\\[[1](https://example.org/)]"],
  ['<a href="https://example.org/">a [1] b</a>', "a \\[1] b", ["link to https://example.org/"]],
  ['<a href="mailto:a@example.org">a</a>', "[a](mailto:a@example.org)"],
  ['<a href="/page">a</a>', "a", ['link to "/page"']],
  ['<a href="javascript:X(1)">a</a>', "a", ['link to "javascript:X(1)"']],
  ["<a name=x>a</a>", "a"],
  ['<a href="https://example.org/wiki/A_b" title="A b">words</a>', "[words](https://example.org/wiki/A_b)"],
  ['<a href="https://example.org/" title="Words!">words</a>', "[words](https://example.org/)"],
  ['<a href="https://example.org/%" title="By Ann">words</a>', "[words](https://example.org/%)", ['title "By Ann"']],
  ['<img src="https://example.org/a.png" alt="A map">', "", ['image https://example.org/a.png "A map"']],
  ['before <iframe src="https://example.org/v">old</iframe> after', "before after", ["<iframe> https://example.org/v", '<iframe> "old"']],
  ["a<script>X(1)</script>b", "ab", ['<script> "X(1)"']],
  ["<style>p{}</style>a", "a", ['<style> "p{}"']],
  ['<span style="color:red">red</span>', "red", ['style "color:red"']],
  ['<font color="red">red</font>', "red", ["look of <font>"]],
  ['<abbr title="Organization">Org</abbr>', "Org", ['title "Organization"']],
  ["<table><tr><td>a<td>b<tr><td>c</table>", "a b\n\nc", ["table"]],
  ["a<!-- note -->b", "ab", ['comment "note"']],
  ["e.g. a<b", "e.g. a<b"],
  ["see <a href='https://example.org/", "see <a href='https://example.org/"],
  ["Use the <script> tag, not <iframe>", "Use the <script> tag, not <iframe>"],
  ["an <img> element", "an <img> element"],
  ["Ann <ann@example.org> said", "Ann <ann@example.org> said"],
  ["I <3 you & 1 < 2 > 0", "I <3 you & 1 < 2 > 0"],
  ["<b>x</b >", "**x**"],
  ["a *b* [c](d) 5*3", "a \\*b\\* \\[c](d) 5\\*3"],
  ["5 * 3 and [sic]", "5 * 3 and [sic]"],
  ["C:\\temp\\*", "C:\\temp\\\\*"],
  ["a\\<i>b</i>", "a\\b", ['emphasis of "b"']],
  ["5<i>3</i>2", "532", ['emphasis of "3"']],
  ["<i>a*b</i>", "a\\*b", ['emphasis of "a*b"']],
];

describe("htmlToProse", () => {
  test.each(table)("%j", (html, prose, losses = []) => expect(htmlToProse(html)).toEqual({ prose, losses }));

  test("reads any text that was escaped for HTML as the same words", () => {
    const text = fc.string({
      unit: fc.constantFrom("*", "**", "[", "](", ")", "\\", "<", "&", "b>", "1", "word", " ", "https://example.org"),
    });
    fc.assert(
      fc.property(text, (words) => {
        const escaped = words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
        const { prose, losses } = htmlToProse(escaped);
        expect(said(prose)).toBe(words.replace(/ +/g, " ").trim());
        expect(losses).toEqual([]);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  test("never throws, and keeps every word that stands outside of tags", () => {
    const pieces = [
      "<b>",
      "</b>",
      "<i",
      "<p>",
      "<a href='https://example.org/'>",
      "</a>",
      "<li>",
      "word",
      " ",
      "<",
      ">",
      '"',
      "&",
      "&amp;",
      "*",
      "<x>",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const html = parts.join("");
        const count = (text: string): number => text.split("word").length - 1;
        // A tag may hold words of its own; without such there is nothing to lose them in.
        if (/<[^>]*word/.test(html)) htmlToProse(html);
        else expect(count(said(htmlToProse(html).prose))).toBe(count(html));
      }),
      { seed: 2, numRuns: 2000 },
    );
  });

  test("reads long and odd texts", () => {
    const times = [
      "&amp;".repeat(200_000),
      "<b>".repeat(10_000),
      "<script>".repeat(100_000),
      "<a href=x>".repeat(50_000),
      "<".repeat(300_000),
      "<i>a</i>*".repeat(20_000),
      "\n ".repeat(200_000),
    ];
    for (const html of times) expect(htmlToProse(html).prose.length).toBeLessThanOrEqual(2 * html.length);
  });
});

describe("htmlToText", () => {
  test.each([
    ["Tom &amp; <b>Ann</b><br>1999", "Tom & Ann\n1999"],
    ["<p>a *b*</p><p>c</p>", "a *b*\n\nc"],
    ["Use the <script> tag, not <iframe>", "Use the <script> tag, not <iframe>"],
  ])("%j", (html, text) => expect(htmlToText(html).text).toBe(text));

  test("tells links and losses apart", () => {
    const { links, losses } = htmlToText("by <a href='https://example.org/'>Ann</a> <img src=a.png>");
    expect(links).toEqual([{ words: "Ann", href: "https://example.org/" }]);
    expect(losses).toEqual(["image a.png"]);
  });
});

describe("writeProse", () => {
  const words = fc.string({
    unit: fc.constantFrom("*", "[", "]", "(", ")", "\\", " ", "a", "1", "\n", "word"),
    minLength: 1,
    maxLength: 6,
  });
  const run: fc.Arbitrary<Run> = fc.oneof(
    fc.record({ type: fc.constantFrom("text" as const, "em" as const, "strong" as const), text: words }),
    fc.record({
      type: fc.constant("link" as const),
      text: words,
      href: fc.constantFrom("https://example.org/", "https://example.org/a_(b)"),
    }),
  );

  test("keeps every character, and says which links it could not keep", () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 6 }), (runs) => {
        const all = runs.map(({ text }) => text).join("");
        fc.pre(!/\n\s*\n/.test(all));
        const { prose, losses } = writeProse([runs]);
        expect(said(prose)).toBe(all.trim());
        const links = new Set(runs.flatMap((one) => (one.type === "link" ? [one.href] : [])));
        const kept = new Set(
          parseProse(prose)
            .flat()
            .flatMap((one) => (one.type === "link" ? [one.href] : [])),
        );
        for (const href of links) expect(kept.has(href) || losses.includes(`link to ${href}`)).toBe(true);
      }),
      { seed: 3, numRuns: 3000 },
    );
  });

  test("escapeProse reads back as the same characters, paragraph by paragraph", () => {
    expect(parseProse(escapeProse("see *note* [1](https://example.org/)\r\n \r\n**b**"))).toEqual([
      [{ type: "text", text: "see *note* [1](https://example.org/)" }],
      [{ type: "text", text: "**b**" }],
    ]);
  });
});

/** What a reader of prose is shown, paragraphs apart by one space. */
function said(prose: string): string {
  return parseProse(prose)
    .map((runs) => runs.map(({ text }) => text).join(""))
    .join(" ");
}
