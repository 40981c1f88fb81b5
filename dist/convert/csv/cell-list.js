const ADDRESS = /^[^\s|]*:\/\/[^\s|]*$/;
function entriesOf(cell, separators = ";") {
  const entries = [];
  let parts = [];
  let part = "";
  const endEntry = () => {
    parts.push(part.trim());
    if (parts.some((one) => one !== "")) entries.push(parts);
    [parts, part] = [[], ""];
  };
  const signs = cell.replace(/\r\n?/g, "\n").match(/\\[\\;|,\n]|[\s\S]/gu) ?? [];
  signs.forEach((sign, index) => {
    if (sign.length > 1 && sign.startsWith("\\")) part += sign.slice(1);
    else if (sign === "|") {
      parts.push(part.trim());
      part = "";
    } else if (sign === "\n" || separators.includes(sign) && !isInAddress(part, signs[index + 1])) endEntry();
    else part += sign;
  });
  endEntry();
  return entries;
}
function cellOf(entries, separators = ";") {
  return entries.map((parts) => parts.map((part) => escaped(part, separators)).join(" | ")).join("; ");
}
function escaped(text, separators) {
  return text.replace(/\r\n?/g, "\n").replace(/[\\;|,\n]/g, (sign) => sign === "," && !separators.includes(sign) ? sign : `\\${sign}`);
}
function isInAddress(part, next) {
  const word = part.slice(part.search(/\S*$/));
  return ADDRESS.test(word) && next !== void 0 && /\S/.test(next);
}

export { cellOf, entriesOf };
