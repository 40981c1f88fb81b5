import { jsonFault } from '../schema/json-fault.js';
import { parseStory } from '../schema/parse-story.js';

function loadFault(code, phrase, values, hint = "", status) {
  return { code, phrase, values, hint, status };
}
function statusFault(url, status) {
  const values = { url, status: String(status) };
  if (status >= 500) return loadFault("fetch-server", "load.server", values, "Try again later.", status);
  if (isSheet(url)) return sheetFault(url, status);
  if (status === 404 || status === 410) return loadFault("fetch-not-found", "load.missing", values, "Check the address.", status);
  return loadFault("fetch-refused", "load.refused", values, "Check the address, and who may read it.", status);
}
function unreachableFault(url, isFromDisk) {
  if (isSheet(url) && navigator.onLine) return sheetFault(url);
  if (isFromDisk)
    return loadFault("fetch-failed", "load.disk", { url }, 'Put the story into the element: <script type="application/json">.');
  const hint = "If the address is right, let its server send Access-Control-Allow-Origin.";
  return loadFault("fetch-failed", "load.unreachable", { url }, hint);
}
function slowFault(url, seconds) {
  return loadFault("fetch-timeout", "load.slow", { url, seconds: String(seconds) }, "Try again later.");
}
function textFault(url, finalUrl, text) {
  const isPage = /^\s*</.test(text);
  if (isPage && (isSheet(url) || isGoogle(finalUrl) || /\b(?:docs|accounts)\.google\.com\b/.test(text))) return sheetFault(url);
  const { line, column, why, hint } = jsonFault(text);
  const values = { url, line: String(line), column: String(column) };
  return loadFault(text.trim() === "" ? "document-empty" : "document-not-json", "load.notJson", values, `${why}. ${hint}`);
}
function valueFault(url, value) {
  const { story, diagnostics } = isStory(value) ? {} : parseStory(value);
  const fault = diagnostics?.find(({ severity, path }) => severity === "error" && /^(\/events)?$/.test(path));
  if (fault === void 0 || story?.events.length) return void 0;
  return loadFault(fault.code, "load.notStory", { url }, fault.message);
}
function isStory(value) {
  try {
    return Array.isArray(value.events);
  } catch {
    return false;
  }
}
function sheetFault(url, status) {
  const hint = "In Google Sheets: File, Share, Publish to web, as comma-separated values.";
  return loadFault("sheet-unpublished", "load.sheet", { url }, hint, status);
}
function isGoogle(url) {
  return /^https?:\/\/([\w-]+\.)*google\.com(\/|$)/.test(url);
}
function isSheet(url) {
  return isGoogle(url) && /\bspreadsheets\b/.test(url);
}

export { slowFault, statusFault, textFault, unreachableFault, valueFault };
