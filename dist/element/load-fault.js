import { jsonFault } from '../schema/json-fault.js';
import { parseStory } from '../schema/parse-story.js';

function statusFault(url, status) {
  const values = { url, status: String(status) };
  if (status >= 500) return { code: "fetch-server", phrase: "load.server", values, status, hint: "Try again later." };
  if (isSheet(url)) return { ...sheetFault(url), status };
  const hint = "Check the address.";
  if (status === 404 || status === 410) return { code: "fetch-not-found", phrase: "load.missing", values, status, hint };
  return { code: "fetch-refused", phrase: "load.refused", values, status, hint };
}
function unreachableFault(url, isFromDisk) {
  if (isSheet(url) && navigator.onLine) return sheetFault(url);
  const phrase = isFromDisk ? "load.disk" : "load.unreachable";
  const hint = isFromDisk ? 'Put the story into a <script type="application/json"> in the element.' : "If the address is right, let its server send Access-Control-Allow-Origin.";
  return { code: "fetch-failed", phrase, values: { url }, hint };
}
function slowFault(url, seconds) {
  return { code: "fetch-timeout", phrase: "load.slow", values: { url, seconds: String(seconds) }, hint: "Try again later." };
}
function textFault(url, finalUrl, text) {
  const isPage = /^\s*</.test(text);
  if (isPage && (isSheet(url) || isGoogle(finalUrl) || /\b(?:docs|accounts)\.google\.com\b/.test(text))) return sheetFault(url);
  const { line, column, why, hint } = jsonFault(text);
  const values = { url, line: String(line), column: String(column) };
  const code = text.trim() === "" ? "document-empty" : "document-not-json";
  return { code, phrase: "load.notJson", values, hint: [why, hint].filter(Boolean).join(". ") };
}
function valueFault(url, value) {
  const { story, diagnostics } = isStory(value) ? {} : parseStory(value);
  const fault = diagnostics?.find(({ severity, path }) => severity === "error" && /^(\/events)?$/.test(path));
  if (fault === void 0 || story?.events.length) return void 0;
  return { code: fault.code, phrase: "load.notStory", values: { url }, hint: fault.message };
}
function isStory(value) {
  try {
    return Array.isArray(value.events);
  } catch {
    return false;
  }
}
function sheetFault(url) {
  const hint = "In Google Sheets: File, Share, Publish to web.";
  return { code: "sheet-unpublished", phrase: "load.sheet", values: { url }, hint };
}
function isGoogle(url) {
  return /^https?:\/\/([\w-]+\.)*google\.com(\/|$)/.test(url);
}
function isSheet(url) {
  return isGoogle(url) && url.includes("/spreadsheets/");
}

export { slowFault, statusFault, textFault, unreachableFault, valueFault };
