import { atomsOf } from './atoms.js';

function lexiconOf(vocabulary) {
  const lexicon = /* @__PURE__ */ new Map();
  const add = (phrase, meaning, value) => {
    const atoms = atomsOf(phrase).map(({ text }) => text);
    const [first = ""] = atoms;
    lexicon.set(first, [...lexicon.get(first) ?? [], { atoms, meaning, value }]);
  };
  for (const [meaning, phrases] of Object.entries(vocabulary)) {
    phrases.forEach((phrase, index) => [phrase].flat().forEach((one) => add(one, meaning, index + 1)));
  }
  return lexicon;
}

export { lexiconOf };
