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

/** Returns why an address gave nothing, by the status of its answer. */
export function statusFault(url: string, status: number): LoadFault {
  const values = { url, status: String(status) };
  if (status >= 500) return { code: "fetch-server", phrase: "load.server", values, status, hint: "Try again later." };
  if (isSheet(url)) return { ...sheetFault(url), status };
  const hint = "Check the address.";
  if (status === 404 || status === 410) return { code: "fetch-not-found", phrase: "load.missing", values, status, hint };
  return { code: "fetch-refused", phrase: "load.refused", values, status, hint };
}

/** Returns why no answer came: browsers do not tell a page whether a server is out of reach or does not let it read. */
export function unreachableFault(url: string, isFromDisk: boolean): LoadFault {
  if (isSheet(url) && navigator.onLine) return sheetFault(url);
  const phrase = isFromDisk ? "load.disk" : "load.unreachable";
  const hint = isFromDisk
    ? 'Put the story into a <script type="application/json"> in the element.'
    : "If the address is right, let its server send Access-Control-Allow-Origin.";
  return { code: "fetch-failed", phrase, values: { url }, hint };
}

/** Returns that an address did not answer in time. */
export function slowFault(url: string, seconds: number): LoadFault {
  return { code: "fetch-timeout", phrase: "load.slow", values: { url, seconds: String(seconds) }, hint: "Try again later." };
}

/** Returns why a text is not JSON: a web page in place of a sheet, or where the fault is. */
export function textFault(url: string, finalUrl: string, text: string): LoadFault {
  const isPage = /^\s*</.test(text);
  if (isPage && (isSheet(url) || isGoogle(finalUrl) || /\b(?:docs|accounts)\.google\.com\b/.test(text))) return sheetFault(url);
  const { line, column, why, hint } = jsonFault(text);
  const values = { url, line: String(line), column: String(column) };
  const code = text.trim() === "" ? "document-empty" : "document-not-json";
  // The script tag's bundle has no words for it.
  return { code, phrase: "load.notJson", values, hint: [why, hint].filter(Boolean).join(". ") };
}

/** Returns why a value is no story; undefined where it is one, whatever is wrong with its events. */
export function valueFault(url: string, value: unknown): LoadFault | undefined {
  const { story, diagnostics } = isStory(value) ? {} : parseStory(value);
  const fault = diagnostics?.find(({ severity, path }) => severity === "error" && /^(\/events)?$/.test(path));
  if (fault === undefined || story?.events.length) return undefined;
  return { code: fault.code, phrase: "load.notStory", values: { url }, hint: fault.message };
}

function isStory(value: unknown): boolean {
  try {
    return Array.isArray((value as { readonly events?: unknown }).events);
  } catch {
    return false;
  }
}

function sheetFault(url: string): LoadFault {
  const hint = "In Google Sheets: File, Share, Publish to web.";
  return { code: "sheet-unpublished", phrase: "load.sheet", values: { url }, hint };
}

function isGoogle(url: string): boolean {
  return /^https?:\/\/([\w-]+\.)*google\.com(\/|$)/.test(url);
}

function isSheet(url: string): boolean {
  return isGoogle(url) && url.includes("/spreadsheets/");
}
