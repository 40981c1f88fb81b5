import { describe, expect, test } from "vitest";
import { repeatedNames } from "../../src/schema/repeated-names.ts";

describe("repeatedNames", () => {
  test.each<[text: string, paths: readonly string[]]>([
    ["{}", []],
    ['{"a":1,"b":2}', []],
    ['{"a":1,"a":2,"a":3}', ["/a"]],
    ['[{"a":1},{"a":2}]', []],
    ['[1,{"a":{"a":1},"b":[{"c":1,"c":2}]}]', ["/1/b/0/c"]],
    ['{"a":"b","b":"a","c":["a","a","{","}"]}', []],
    ['{"x/y":{"~":1,"~":2}}', ["/x~1y/~0"]],
    ['{"a":1,"\\u0061":2}', ["/a"]],
    ['{"__proto__":1,"__proto__":2}', ["/__proto__"]],
    ['{"a":{"b":1},"a":{"b":2}}', ["/a"]],
  ])("%s", (text, paths) => {
    expect(() => void JSON.parse(text)).not.toThrow();
    expect(repeatedNames(text).map(({ severity, code, path }) => [severity, code, path])).toEqual(
      paths.map((path) => ["error", "name-repeated", path]),
    );
  });
});
