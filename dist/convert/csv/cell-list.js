function cellOf(entries, separators = ";") {
  return entries.map((parts) => parts.map((part) => escaped(part, separators)).join(" | ")).join("; ");
}
function escaped(text, separators) {
  return text.replace(/\r\n?/g, "\n").replace(/[\\;|,\n]/g, (sign) => sign === "," && !separators.includes(sign) ? sign : `\\${sign}`);
}

export { cellOf };
