const SPACE = /[ \t\n\r]*/y;
const TEXT = /"[^"\\\0-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\0-\x1f]*)*"/y;
const VALUE = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function jsonFault(text) {
  const open = [];
  let wanted = "value";
  let at = 0;
  const taken = (pattern) => {
    pattern.lastIndex = at;
    const length = pattern.exec(text)?.[0].length ?? 0;
    at += length;
    return length > 0;
  };
  for (; ; ) {
    taken(SPACE);
    const sign = text[at];
    const inObject = open[open.length - 1] === "{";
    const isClosing = sign === (inObject ? "}" : "]") && open.length > 0;
    if (isClosing && wanted.endsWith("end")) {
      open.pop();
      at++;
      wanted = open.length > 0 ? "comma or end" : "nothing";
    } else if (wanted.startsWith("name") && taken(TEXT)) wanted = "colon";
    else if (wanted === "colon" && sign === ":") [wanted, at] = ["value", at + 1];
    else if (wanted === "comma or end" && sign === ",") [wanted, at] = [inObject ? "name" : "value", at + 1];
    else if (wanted.startsWith("value") && (sign === "{" || sign === "[")) {
      open.push(sign);
      at++;
      wanted = sign === "{" ? "name or end" : "value or end";
    } else if (wanted.startsWith("value") && (taken(TEXT) || taken(VALUE))) wanted = open.length > 0 ? "comma or end" : "nothing";
    else {
      const before = text.slice(0, at);
      const rest = text.slice(at, at + 12);
      return fault({ at, before }, whyWords(rest, wanted, inObject), hintWords(rest, wanted, before));
    }
  }
}
function fault({ at, before }, why, hint) {
  const lines = before.split("\n");
  return { at, line: lines.length, column: (lines[lines.length - 1] ?? "").length + 1, why, hint };
}
function whyWords(rest, wanted, inObject) {
  if (rest === "") return "the text ends too soon";
  return wanted === "nothing" ? "something stands after the end" : `${expectedWords(wanted, inObject)} is expected`;
}
function hintWords(rest, wanted, before) {
  if (rest === "") return "Something is cut off or a bracket is not closed.";
  if (wanted === "comma or end" && /^["{[\w-]/.test(rest)) return "Put a comma before it.";
  return hintFor(rest, before.trimEnd().at(-1));
}
function expectedWords(wanted, inObject) {
  if (wanted.startsWith("name")) return "a name in double quotes";
  if (wanted.startsWith("value")) return "a value";
  return wanted === "colon" ? "a colon" : `a comma or ${inObject ? "}" : "]"}`;
}
function hintFor(rest, before) {
  if (/^['‘’“”«]/.test(rest)) return 'Write straight double quotes: "\u2026".';
  if (/^[\]}]/.test(rest) && before === ",") return "Remove the comma before it.";
  if (/^\/[/*]|^#/.test(rest)) return "Remove the comment: JSON has none.";
  if (rest.startsWith("<")) return "This looks like a web page: check the address.";
  if (/^(?:NaN|-?Infinity|undefined|None)\b/.test(rest)) return "Write null, or leave the field out.";
  if (rest.startsWith('"')) return 'Close the quotes; inside, write \\n for a line break, \\" for a quote, \\\\ for a backslash.';
  return "Mend it here, or just before.";
}

export { jsonFault };
