function targetOf({ to, output }, endings, { tell }) {
  const [usual] = Object.values(endings);
  const [, ending] = /\.(\w+)$/.exec(String(output ?? "")) ?? [];
  if (to !== void 0) return to;
  if (ending === void 0) return usual;
  const name = ending.toLowerCase();
  if (Object.hasOwn(endings, name)) return endings[name] ?? usual;
  tell(`${String(output)}: nothing is known that ends with .${ending}; ${usual} is written. --to names what else.`);
  return usual;
}

export { targetOf };
