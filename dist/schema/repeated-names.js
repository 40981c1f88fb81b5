import { quote } from '../date/quote.js';
import { TOKEN, nameIn } from './json-tokens.js';
import { messageOf } from './reader.js';

function repeatedNames(text) {
  const found = /* @__PURE__ */ new Map();
  const open = [];
  let isName = false;
  for (const [token] of text.matchAll(TOKEN)) {
    const top = open.at(-1);
    if (token === "{" || token === "[") {
      open.push({ names: token === "{" ? /* @__PURE__ */ new Set() : void 0, step: "0", count: 0 });
      isName = token === "{";
    } else if (token === "}" || token === "]") {
      open.pop();
      isName = false;
    } else if (token === ",") {
      isName = top?.names !== void 0;
      if (top?.names === void 0 && top) top.step = String(++top.count);
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
function problem(path, name) {
  const [why, hint, value] = [
    "this name stands twice in one object; only its last value is read",
    "Remove one, or name it otherwise.",
    quote(name)
  ];
  return { code: "name-repeated", severity: "error", path, value, message: messageOf(path, why, hint, value), hint };
}

export { repeatedNames };
