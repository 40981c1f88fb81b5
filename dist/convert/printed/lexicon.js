import { atomsOf } from './atoms.js';

function lexiconOf(vocabulary) {
  const phrases = /* @__PURE__ */ new Map();
  const words = /* @__PURE__ */ new Set();
  const add = (phrase, meaning, value) => {
    const atoms = atomsOf(phrase).map(({ text }) => text);
    const [first = ""] = atoms;
    phrases.set(first, [...phrases.get(first) ?? [], { atoms, meaning, value }]);
    for (const atom of atoms) words.add(atom);
  };
  for (const [meaning, all] of Object.entries(vocabulary)) {
    all.forEach((phrase, index) => [phrase].flat().forEach((one) => add(one, meaning, index + 1)));
  }
  return { phrases, words };
}
const SIGN = /^(?:t|h|[ivx]+(?:er|eme|e))$/;
function knows({ words }, { kind, text }) {
  return kind !== "letters" || words.has(text) || SIGN.test(text);
}

export { knows, lexiconOf };
