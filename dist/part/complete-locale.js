import { missingKeys } from '../locale/wording.js';

function completeLocale(locale, parts) {
  const partWords = Object.assign({}, ...parts.map((part) => part.words));
  const lacking = missingKeys(locale, partWords);
  const missing = {
    code: "message-missing",
    severity: "info",
    path: "",
    value: JSON.stringify(locale.tag),
    message: `The catalogue "${locale.tag}" lacks ${lacking.length} phrases, which are in English: ${lacking.slice(0, 5).join(", ")}.`,
    hint: "Add them to its words."
  };
  return { locale: { ...locale, fallback: partWords }, missing: lacking.length === 0 ? [] : [missing] };
}

export { completeLocale };
