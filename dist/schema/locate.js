import { TOKEN, nameIn } from './json-tokens.js';

function locate(text, pointers) {
  const wanted = new Set(pointers);
  const sought = new Set([...wanted].flatMap(holdersOf));
  const found = /* @__PURE__ */ new Map();
  const open = [];
  const here = () => open.map(({ isList, name, count }) => `/${isList ? count : name}`).join("");
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
      if (sought.has(path)) found.set(path, index);
      if (token === "{" || token === "[") {
        open.push({ isList: token === "[", name: "", count: 0 });
        isName = token === "{";
      }
    }
  }
  const indexOf = (pointer) => holdersOf(pointer).map((one) => found.get(one)).find((at) => at !== void 0) ?? 0;
  return positionsOf(text, new Map([...wanted].map((pointer) => [pointer, indexOf(pointer)])));
}
function holdersOf(pointer) {
  const steps = pointer.split("/");
  return steps.map((_, index) => steps.slice(0, steps.length - index).join("/"));
}
function positionsOf(text, indices) {
  const positions = /* @__PURE__ */ new Map();
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

export { locate };
