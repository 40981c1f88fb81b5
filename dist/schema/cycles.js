function closingTies(ties) {
  const outgoing = /* @__PURE__ */ new Map();
  for (const tie of ties) {
    const list = outgoing.get(tie.from);
    if (list === void 0) outgoing.set(tie.from, [tie]);
    else list.push(tie);
  }
  const closing = [];
  const state = /* @__PURE__ */ new Map();
  for (const root of outgoing.keys()) {
    const path = state.has(root) ? [] : [{ id: root, next: 0 }];
    if (path.length > 0) state.set(root, "open");
    while (path.length > 0) {
      const here = path[path.length - 1];
      const tie = outgoing.get(here.id)?.[here.next++];
      if (tie === void 0) {
        state.set(here.id, "done");
        path.pop();
      } else if (state.get(tie.to) === "open") closing.push(tie);
      else if (!state.has(tie.to)) {
        state.set(tie.to, "open");
        path.push({ id: tie.to, next: 0 });
      }
    }
  }
  return closing;
}

export { closingTies };
