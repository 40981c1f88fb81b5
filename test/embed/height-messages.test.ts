import { expect, test } from "vitest";
import { heightMessages } from "../../src/embed/height-messages.ts";

const told = (search: string, hash = ""): readonly unknown[] =>
  heightMessages(640, { href: `https://a.example/embed.html${search}${hash}`, search, hash });

test("tells our own hosts, AMP's and Medium's, and nobody who did not ask", () => {
  expect(told("?src=story.json")).toEqual([
    { dateline: "height", height: 640 },
    { sentinel: "amp", type: "embed-size", height: 640 },
    '{"src":"https://a.example/embed.html?src=story.json","context":"iframe.resize","height":640}',
  ]);
});

test.each([
  ["?childId=graphic-1&initialWidth=600", "", "pymxPYMxgraphic-1xPYMxheightxPYMx640"],
  ["", "#?secret=aB3x", { secret: "aB3x", message: "height", value: 640 }],
  ["", "#secret=aB3x", { secret: "aB3x", message: "height", value: 640 }],
])("tells also who asks by %s%s", (search, hash, message) => {
  expect(told(search, hash).slice(3)).toEqual([message]);
});
