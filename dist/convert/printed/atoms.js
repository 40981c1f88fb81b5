const ATOM = /(\s+)|(\d+)|(\p{L}+)|(.)/gsu;
function atomsOf(text) {
  const atoms = [];
  let isGlued = false;
  for (const [whole, space, digits, letters] of plain(text).matchAll(ATOM)) {
    const before = atoms.at(-1);
    const isStop = whole === "." && isGlued && before?.kind === "letters";
    if (space === void 0 && !isStop) {
      atoms.push({ kind: digits ? "number" : letters ? "letters" : "sign", text: whole, isGlued });
    }
    isGlued = space === void 0;
  }
  return atoms.at(-1)?.text === "." ? atoms.slice(0, -1) : atoms;
}
function plain(text) {
  return text.normalize("NFKD").replace(/[\p{M}\p{Cf}]/gu, "").replace(/[\u2010\u2011\u2212]/g, "-").replace(/[\u2012-\u2015]/g, "\u2013").replace(/[\u2018\u2019\u02BC\u00B4`]/g, "'").toLowerCase().trim();
}

export { atomsOf };
