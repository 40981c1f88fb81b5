import { quote } from "../date/quote.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { nameIn, TOKEN } from "./json-tokens.ts";
import { messageOf } from "./reader.ts";

/**
 * Returns a problem for each name that an object of a JSON text has more than once: `JSON.parse` keeps the last value of such a name and drops the
 * others in silence.
 * @param text what `JSON.parse` takes
 * @example repeatedNames('{"a":1,"b":{"c":2,"c":3}}')[0].path // "/b/c"
 */
export function repeatedNames(text: string): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  const open: { readonly names: Set<string> | undefined; step: string; count: number }[] = [];
  let isName = false;
  for (const [token] of text.matchAll(TOKEN)) {
    const top = open.at(-1);
    if (token === "{" || token === "[") {
      open.push({ names: token === "{" ? new Set() : undefined, step: "0", count: 0 });
      isName = token === "{";
    } else if (token === "}" || token === "]") {
      open.pop();
      isName = false;
    } else if (token === ",") {
      isName = top?.names !== undefined;
      if (top?.names === undefined && top) top.step = String(++top.count);
    } else if (isName && top?.names) {
      const name = nameIn(token);
      top.step = name.replaceAll("~", "~0").replaceAll("/", "~1");
      const path = open.map(({ step }) => `/${step}`).join("");
      if (top.names.has(name)) found.set(path, problem(path, name));
      top.names.add(name);
      isName = false;
    }
  }
  return [...found.values()];
}

function problem(path: string, name: string): Diagnostic {
  const [why, hint, value] = [
    "this name stands twice in one object; only its last value is read",
    "Remove one, or name it otherwise.",
    quote(name),
  ];
  return { code: "name-repeated", severity: "error", path, value, message: messageOf(path, why, hint, value), hint };
}
