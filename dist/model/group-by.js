function groupBy(pairs) {
  const groups = /* @__PURE__ */ new Map();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

export { groupBy };
