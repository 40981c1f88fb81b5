import { jsonFault } from "../schema/json-fault.ts";
import { parseStory } from "../schema/parse-story.ts";
import type { PhraseValues } from "../locale/wording.ts";

/** Why there is no story. */
export interface LoadFault {
  /** Code of its diagnostic. */
  readonly code: string;
  /** The phrase that tells it, and what it is filled with. */
  readonly phrase: string;
  readonly values: PhraseValues;
  /** Status of the answer, where there was one. */
  readonly status?: number | undefined;
  /** What else helps who wrote the story, in English. */
  readonly hint: string;
}

/** Returns a fault; in the script tag's bundle without its hint, as `scripts/without-explanations.mjs` takes it out. */
function loadFault(code: string, phrase: string, values: LoadFault["values"], hint = "", status?: number): LoadFault {
  return { code, phrase, values, hint, status };
}

/** Returns why an address gave nothing, by the status of its answer. */
export function statusFault(url: string, status: number): LoadFault {
  const values = { url, status: String(status) };
  if (status >= 500) return loadFault("fetch-server", "load.server", values, "Try again later.", status);
  if (isSheet(url)) return sheetFault(url, status);
  if (status === 404 || status === 410) return loadFault("fetch-not-found", "load.missing", values, "Check the address.", status);
  return loadFault("fetch-refused", "load.refused", values, "Check the address, and who may read it.", status);
}

/** Returns why no answer came: browsers do not tell a page whether a server is out of reach or does not let it read. */
export function unreachableFault(url: string, isFromDisk: boolean): LoadFault {
  if (isSheet(url) && navigator.onLine) return sheetFault(url);
  if (isFromDisk)
    return loadFault("fetch-failed", "load.disk", { url }, 'Put the story into the element: <script type="application/json">.');
  const hint = "If the address is right, let its server send Access-Control-Allow-Origin.";
  return loadFault("fetch-failed", "load.unreachable", { url }, hint);
}

/** Returns that an address did not answer in time. */
export function slowFault(url: string, seconds: number): LoadFault {
  return loadFault("fetch-timeout", "load.slow", { url, seconds: String(seconds) }, "Try again later.");
}

/** Returns why a text is not JSON: a web page in place of a sheet, or where the fault is. */
export function textFault(url: string, finalUrl: string, text: string): LoadFault {
  const isPage = /^\s*</.test(text);
  if (isPage && (isSheet(url) || isGoogle(finalUrl) || /\b(?:docs|accounts)\.google\.com\b/.test(text))) return sheetFault(url);
  const { line, column, why, hint } = jsonFault(text);
  const values = { url, line: String(line), column: String(column) };
  return loadFault(text.trim() === "" ? "document-empty" : "document-not-json", "load.notJson", values, `${why}. ${hint}`);
}

/** Returns why a value is no story; undefined where it is one, whatever is wrong with its events. */
export function valueFault(url: string, value: unknown): LoadFault | undefined {
  const { story, diagnostics } = isStory(value) ? {} : parseStory(value);
  const fault = diagnostics?.find(({ severity, path }) => severity === "error" && /^(\/events)?$/.test(path));
  if (fault === undefined || story?.events.length) return undefined;
  return loadFault(fault.code, "load.notStory", { url }, fault.message);
}

function isStory(value: unknown): boolean {
  try {
    return Array.isArray((value as { readonly events?: unknown }).events);
  } catch {
    return false;
  }
}

function sheetFault(url: string, status?: number): LoadFault {
  const hint = "In Google Sheets: File, Share, Publish to web, as comma-separated values.";
  return loadFault("sheet-unpublished", "load.sheet", { url }, hint, status);
}

function isGoogle(url: string): boolean {
  return /^https?:\/\/([\w-]+\.)*google\.com(\/|$)/.test(url);
}

function isSheet(url: string): boolean {
  return isGoogle(url) && /\bspreadsheets\b/.test(url);
}
