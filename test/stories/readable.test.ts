import { expect, test } from "vitest";
import { readable } from "./readable.ts";

test("readable(html) puts each element on a line of its own, indented by depth, text elements whole", () => {
  expect(readable('<ol><li class="a"><b>x</b>y</li><li></li></ol>')).toBe(
    '<ol>\n  <li class="a">\n    <b>x</b>\n    y\n  </li>\n  <li></li>\n</ol>\n',
  );
});

test("readable(html) changes spaces only", () => {
  const html = '<p>a <em>b</em> c</p><svg><path d="M0,0"></path></svg>';
  expect(readable(html).replace(/\s/g, "")).toBe(html.replace(/\s/g, ""));
});
