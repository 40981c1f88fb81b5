import fc from "fast-check";
import { expect, test } from "vitest";
import { locate } from "../../src/schema/locate.ts";

const at = (text: string, pointer: string): string => {
  const { line = 0, column = 0 } = locate(text, [pointer]).get(pointer) ?? {};
  return `${line}:${column}`;
};

test.each([
  ['{"a":[1,2]}', "/a/1", "1:9"],
  ['{"a":[1,2]}', "", "1:1"],
  ['\n { "a": {\n  "b" : true } }', "/a/b", "3:9"],
  ['{"a/b~c": 1}', "/a~1b~0c", "1:11"],
  ['{"":{"":7}}', "//", "1:9"],
  ['{"x":"}],:{[","y":2}', "/y", "1:19"],
  ['{"x":"\\"","y":2}', "/y", "1:15"],
  ['{"x":{},"y":[],"z":2}', "/z", "1:20"],
  ["[[],[[3]]]", "/1/0/0", "1:7"],
  ['{"a":1,"a":2}', "/a", "1:12"],
  ['{"\\u0061":1}', "/a", "1:11"],
  ['{"a":{"b":1}}', "/a/c", "1:6"],
  ['{"a":{"b":1}}', "/a/c/d/e", "1:6"],
  ["{}", "/x", "1:1"],
  ['{"a":-1.5e3}', "/a", "1:6"],
  // JavaScript, as other tools keep their data
  ["var x = [{start: 'a, b', // no: {\n 'it\\'s': 2}];", "/0/it's", "2:11"],
  ["[{a: /* [1, */ 3}]", "/0/a", "1:16"],
  ['{"\\x": 1, b: 2}', "/b", "1:14"],
])("%s %s stands at %s", (text, pointer, place) => {
  expect(at(text, pointer)).toBe(place);
});

test("finds every value of any JSON, indented or not", () => {
  const pointers = (value: unknown, path = ""): [string, unknown][] => [
    [path, value],
    ...(typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([name, one]) => pointers(one, `${path}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`))
      : []),
  ];
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.integer({ min: 0, max: 3 }), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const parsed: unknown = JSON.parse(text);
      for (const [pointer, one] of pointers(parsed)) {
        const { line, column } = locate(text, [pointer]).get(pointer) ?? { line: 0, column: 0 };
        const rest = [text.split("\n")[line - 1]?.slice(column - 1), ...text.split("\n").slice(line)].join("\n");
        const plain = JSON.stringify(one, null, indent)
          .split("\n")
          .map((row) => row.trim());
        expect(
          rest
            .split("\n")
            .map((row) => row.trim())
            .join("")
            .startsWith(plain.join("")),
        ).toBe(true);
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});
