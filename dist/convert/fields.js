import { addressFault } from '../schema/web-address.js';
import { htmlToText, htmlToProse } from './html-to-prose.js';
import { note, pointerAt } from './loss-report.js';

function isFields(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function below({ path, report, join = pointerAt }, key) {
  return { path: join(path, key), report };
}
function fieldsOf(fields, key, spot) {
  const value = Object.hasOwn(fields, key) ? fields[key] : void 0;
  if (isFields(value)) return value;
  if (!isNothing(value)) noteKind(spot, key, "an object", value);
  return void 0;
}
function listOf(fields, key, spot) {
  const value = Object.hasOwn(fields, key) ? fields[key] : void 0;
  if (Array.isArray(value)) return value;
  if (!isNothing(value)) noteKind(spot, key, "a list", value);
  return [];
}
function noteKind(spot, key, kind, value) {
  const { path, report } = below(spot, key);
  note(report, "error", "value-type", path, `${kind} is expected here`, "Nothing of it is read.", value);
}
function wordsOf(fields, key, spot) {
  const value = Object.hasOwn(fields, key) ? fields[key] : void 0;
  if (value === void 0 || value === null) return void 0;
  if (typeof value === "string") return value.trim() === "" ? void 0 : value;
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  const { path, report } = below(spot, key);
  note(report, "error", "value-type", path, "text is expected here", "It is left out; write it as text.", value);
  return void 0;
}
function proseOf(fields, key, spot) {
  const words = wordsOf(fields, key, spot);
  if (words === void 0) return void 0;
  const { prose, losses } = htmlToProse(words);
  noteLosses(losses, below(spot, key), words);
  return prose === "" ? void 0 : prose;
}
function plainOf(fields, key, spot) {
  const words = wordsOf(fields, key, spot);
  if (words === void 0) return void 0;
  const { text, losses, links } = htmlToText(words);
  noteLosses(losses, below(spot, key), words);
  return text === "" && links.length === 0 ? void 0 : { text, links };
}
function noteLosses(losses, { path, report }, value) {
  if (losses.length === 0) return;
  const why = `its HTML is not kept whole: ${losses.join("; ")}`;
  note(report, "warning", "html-lost", path, why, "Look whether a reader misses it.", value);
}
function oneLine(text) {
  return text.replace(/[ \t\n\r\f]+/g, " ").trim();
}
const FILE = /^(?:[\w-]+\/)*[\w-]+\.(?:png|jpe?g|gif|webp|svg|avif|mp[34]|pdf|html?)$/i;
function addressOf(fields, key, spot) {
  const written = wordsOf(fields, key, spot);
  if (written === void 0) return void 0;
  const { path, report } = below(spot, key);
  const address = written.trim().replace(/^\/\/(?=[^/\\])/, "https://").replace(FILE, "./$&");
  const fault = addressFault(address);
  if (fault === void 0 || fault === "url-page") {
    const why = fault === void 0 ? "it is read as https" : "this address depends on the page that shows the story";
    const isChanged = fault !== void 0 || address !== written.trim();
    if (isChanged) note(report, "warning", "url-relative", path, why, "Write a whole address, such as https://example.org/.", written);
    return address;
  }
  note(report, "error", fault, path, "this address is not followed and is left out", "Write a whole address.", written);
  return void 0;
}
function noteRest(fields, known, spot) {
  for (const key of Object.keys(fields)) {
    const value = fields[key];
    if (known.includes(key) || isNothing(value)) continue;
    const { path, report } = below(spot, key);
    note(report, "error", "field-left-out", path, "a story has no place for this field", "Add what readers need to the text.", value);
  }
}
function noteLook(fields, keys, spot) {
  for (const key of keys) {
    if (!Object.hasOwn(fields, key) || isNothing(fields[key])) continue;
    const { path, report } = below(spot, key);
    note(report, "info", "look-left-out", path, "this only told the other tool how to draw", "Nothing needs to be done.", fields[key]);
  }
}
function isBlank(value) {
  return value === void 0 || value === null || value === "";
}
function isNothing(value) {
  return isBlank(value) || Array.isArray(value) && value.length === 0;
}

export { addressOf, below, fieldsOf, isBlank, isFields, listOf, noteLook, noteLosses, noteRest, oneLine, plainOf, proseOf, wordsOf };
