import { nameIn, TOKEN } from "./json-tokens.ts";

/** A place in a text, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One list or object that is open, and which of its values comes next. */
interface Open {
  readonly isList: boolean;
  name: string;
  count: number;
}

/**
 * Returns where the values that JSON Pointers name stand in a JSON text, in one pass. A pointer to what is not there leads to what would hold it.
 * @param text what `JSON.parse` takes, or a literal of JavaScript
 * @example locate('{"a":[1,2]}', ["/a/1"]).get("/a/1") // { line: 1, column: 9 }
 */
export function locate(text: string, pointers: Iterable<string>): ReadonlyMap<string, Position> {
  const wanted = new Set(pointers);
  // What is absent is told at its holder: those are looked for as well.
  const sought = new Set([...wanted].flatMap(holdersOf));
  const found = new Map<string, number>();
  const open: Open[] = [];
  const here = (): string => open.map(({ isList, name, count }) => `/${isList ? count : name}`).join("");
  let isName = false;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const top = open.at(-1);
    if (/^\/[/*]/.test(token)) continue;
    if (token === ",") {
      if (top) top.count++;
      isName = top?.isList === false;
    } else if (token === ":") isName = false;
    else if (token === "}" || token === "]") {
      open.pop();
      isName = false;
    } else if (isName && top) {
      top.name = nameIn(token).replaceAll("~", "~0").replaceAll("/", "~1");
    } else {
      const path = here();
      // Of two values with one name the last holds.
      if (sought.has(path)) found.set(path, index);
      if (token === "{" || token === "[") {
        open.push({ isList: token === "[", name: "", count: 0 });
        isName = token === "{";
      }
    }
  }
  const indexOf = (pointer: string): number =>
    holdersOf(pointer)
      .map((one) => found.get(one))
      .find((at) => at !== undefined) ?? 0;
  return positionsOf(text, new Map([...wanted].map((pointer) => [pointer, indexOf(pointer)])));
}

/** Returns a pointer and those of all that holds it, the nearest first. */
function holdersOf(pointer: string): string[] {
  const steps = pointer.split("/");
  return steps.map((_, index) => steps.slice(0, steps.length - index).join("/"));
}

function positionsOf(text: string, indices: ReadonlyMap<string, number>): ReadonlyMap<string, Position> {
  const positions = new Map<string, Position>();
  let line = 1;
  let start = 0;
  for (const [pointer, at] of [...indices].sort(([, one], [, other]) => one - other)) {
    for (let end = text.indexOf("\n", start); end !== -1 && end < at; end = text.indexOf("\n", start)) {
      line++;
      start = end + 1;
    }
    positions.set(pointer, { line, column: at - start + 1 });
  }
  return positions;
}
