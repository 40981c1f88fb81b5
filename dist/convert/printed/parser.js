const NONE = [];
function sequence(parsers, make) {
  return (script, at) => {
    let ways = [{ values: [], end: at }];
    for (const parser of parsers) {
      const further = [];
      for (const { values, end } of ways)
        for (const next of parser(script, end)) further.push({ values: [...values, next.value], end: next.end });
      if (further.length === 0) return NONE;
      ways = further;
    }
    return ways.flatMap(({ values, end }) => {
      const value = make(...values);
      return value === void 0 ? [] : [{ value, end }];
    });
  };
}
function any(...parsers) {
  return (script, at) => {
    let found = NONE;
    for (const parser of parsers) {
      const more = parser(script, at);
      if (more.length > 0) found = found.length === 0 ? more : [...found, ...more];
    }
    return found;
  };
}
function maybe(parser) {
  return (script, at) => [...parser(script, at), { value: void 0, end: at }];
}
function many(parser, most) {
  if (most === 0) return () => [];
  const more = many(parser, most - 1);
  return (script, at) => parser(script, at).flatMap(({ value, end }) => [
    { value: [value], end },
    ...more(script, end).map((rest) => ({ value: [value, ...rest.value], end: rest.end }))
  ]);
}
function word(...meanings) {
  return ({ atoms, lexicon }, at) => {
    const entries = lexicon.phrases.get(atoms[at]?.text ?? "");
    if (entries === void 0) return NONE;
    return entries.filter((entry) => meanings.includes(entry.meaning) && entry.atoms.every((text, index) => atoms[at + index]?.text === text)).map(({ value, atoms: { length } }) => ({ value, end: at + length }));
  };
}
function sign(...signs) {
  return ({ atoms }, at) => signs.includes(atoms[at]?.text ?? "") ? [{ value: atoms[at]?.text ?? "", end: at + 1 }] : NONE;
}
function digits(least, most = least) {
  return ({ atoms }, at) => {
    const { kind, text = "" } = atoms[at] ?? {};
    return kind === "number" && text.length >= least && text.length <= most ? [{ value: text, end: at + 1 }] : NONE;
  };
}
function letters(pattern) {
  return ({ atoms }, at) => {
    const { kind, text = "" } = atoms[at] ?? {};
    return kind === "letters" && pattern.test(text) ? [{ value: text, end: at + 1 }] : NONE;
  };
}
function once(parser) {
  const known = /* @__PURE__ */ new WeakMap();
  return (script, at) => {
    const places = known.get(script) ?? /* @__PURE__ */ new Map();
    known.set(script, places);
    const found = places.get(at) ?? parser(script, at);
    places.set(at, found);
    return found;
  };
}
const comma = ({ atoms }, at) => atoms[at]?.text === "," && atoms[at + 1]?.isGlued !== true ? [{ value: ",", end: at + 1 }] : NONE;
function spaced(parser) {
  return (script, at) => script.atoms[at]?.isGlued ? NONE : parser(script, at);
}
function glued(parser) {
  return (script, at) => script.atoms[at]?.isGlued ? parser(script, at) : NONE;
}

export { any, comma, digits, glued, letters, many, maybe, once, sequence, sign, spaced, word };
