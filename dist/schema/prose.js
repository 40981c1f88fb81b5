import { addressFault } from './web-address.js';

const SIGN = /\\([*[])|\*\*([^\s*](?:[^*]*[^\s*])?)\*\*|(?<!\p{N})\*([^\s*](?:[^*]*[^\s*])?)\*(?!\p{N})|\[([^[\]]+)\]\(((?:[^\s()]|\([^\s()]*\))+)\)/gu;
function parseProse(text) {
  return text.replace(/\r\n?/g, "\n").split(/\n[^\S\n]*\n\s*/).map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== "").map(runsOf);
}
function runsOf(paragraph) {
  const runs = [];
  let plain = "";
  let from = 0;
  const add = (run) => {
    if (plain !== "") runs.push({ type: "text", text: plain });
    plain = "";
    runs.push(run);
  };
  for (const match of paragraph.matchAll(SIGN)) {
    const [whole, escaped, strong, em, words, href = ""] = match;
    plain += paragraph.slice(from, match.index);
    from = match.index + whole.length;
    if (strong !== void 0) add({ type: "strong", text: strong });
    else if (em !== void 0) add({ type: "em", text: em });
    else if (words !== void 0 && addressFault(href) === void 0) add({ type: "link", text: words, href });
    else plain += escaped ?? whole;
  }
  plain += paragraph.slice(from);
  if (plain !== "") runs.push({ type: "text", text: plain });
  return runs;
}

export { parseProse };
