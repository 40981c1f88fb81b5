import { cleanText } from './clean-text.js';
import { isLanguage } from './checks.js';
import { expected, report } from './reader.js';

const LONGEST = { text: 1e3, prose: 2e4 };
function parseText(value, longest, place, reader) {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? translations(value, longest, place, reader) : parseString(value, longest, place, reader);
}
function parseString(value, longest, place, reader) {
  if (typeof value === "string") return shown(value, longest, place, reader);
  return expected(reader, place, place.key === "title" ? "title-type" : "text-type", "text in quotes", value);
}
function translations(value, longest, parent, reader) {
  const texts = [];
  for (const [key, raw] of Object.entries(value)) {
    const place = { parent, key };
    const text = parseString(raw, longest, place, reader);
    if (!isLanguage(key, reader))
      report(reader, place, "language-invalid", "this is no language tag", 'Write one such as "fr" or "en-US".', key, "warning");
    if (text !== void 0) texts.push([key, text]);
  }
  return texts.length > 0 ? Object.fromEntries(texts) : void 0;
}
function shown(raw, longest, place, reader) {
  const { text, hasControls, hasDirectionSigns } = cleanText(raw);
  const warn = (code, why) => report(reader, place, code, why, "Mend the text.", raw, "warning");
  if (hasControls) warn("text-control-chars", "control characters were taken out");
  if (hasDirectionSigns) warn("text-bidi-control", "signs that turn the direction of writing were taken out");
  if (text.length > longest) warn("text-too-long", `${text.length} characters are more than the ${longest} that can be shown well`);
  return text.trim() === "" ? void 0 : text;
}

export { LONGEST, parseString, parseText, shown };
