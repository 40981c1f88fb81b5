function entriesOf(cell, separators = ";") {
  const entries = [];
  let parts = [];
  let part = "";
  let isAddress = false;
  const endPart = () => {
    parts.push(part.trim());
    [part, isAddress] = ["", false];
  };
  const endEntry = () => {
    endPart();
    if (parts.some((one) => one !== "")) entries.push(parts);
    parts = [];
  };
  const signs = cell.replace(/\r\n?/g, "\n").match(/\\[\\;|,\n]|[\s\S]/gu) ?? [];
  signs.forEach((sign, index) => {
    const isInside = isAddress && /\S/.test(signs[index + 1] ?? "");
    if (sign.length > 1 && sign.startsWith("\\")) part += sign.slice(1);
    else if (sign === "|") endPart();
    else if (sign === "\n" || separators.includes(sign) && !isInside) endEntry();
    else part += sign;
    isAddress = !/\s/.test(sign) && (isAddress || part.endsWith("://"));
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

export { cellOf, entriesOf };
