function quote(value, longest = 80) {
  if (typeof value === "string") return JSON.stringify(cut(value, longest));
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  let left = longest;
  const bounded = (_, part) => {
    if (left-- <= 0) return void 0;
    return typeof part === "string" || Array.isArray(part) ? part.slice(0, longest) : part;
  };
  try {
    return cut(JSON.stringify(value, bounded) ?? typeof value, longest);
  } catch {
    return typeof value;
  }
}
function cut(text, longest) {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
}

export { quote };
