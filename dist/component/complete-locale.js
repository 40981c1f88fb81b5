import en from '../locale/en.js';

function completeLocale({ locale, parts }) {
  const english = Object.assign({}, en.words, ...parts.map((part) => part.words));
  const lacking = locale.tag === en.tag ? [] : Object.keys(english).filter((key) => locale.words[key] === void 0);
  const missing = lacking.length === 0 ? [] : [
    {
      code: "message-missing",
      severity: "info",
      path: "",
      message: `The catalogue "${locale.tag}" lacks ${lacking.length} phrases, which are English here: ${lacking.slice(0, 5).join(", ")}`,
      hint: "Add them to its words."
    }
  ];
  return { locale: { ...locale, words: { ...english, ...locale.words } }, missing };
}

export { completeLocale };
