const nothing = Object.freeze([]);
function isList(kind) {
  return Array.isArray(kind);
}
function record(name, required, fields, added) {
  const byName = new Map(Object.entries(fields));
  const start = added === void 0 ? {} : { [added]: void 0 };
  for (const key in required) start[key] = void 0;
  for (const [key, kind] of byName) if (isList(kind)) start[key] = nothing;
  return { name, required, fields, byName, start };
}

export { isList, nothing, record };
