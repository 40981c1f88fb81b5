import { addressFault } from "../schema/web-address.ts";
import { htmlToProse, htmlToText, type Link } from "./html-to-prose.ts";
import { note, pointerAt, type LossReport } from "./loss-report.ts";

/** An object of a file, as JSON has it. */
export type Fields = Readonly<Record<string, unknown>>;

/** Where a value stands, and where what is lost of it is noted. */
export interface Spot {
  readonly path: string;
  readonly report: LossReport;
  /** How the path of a field is written; as a JSON Pointer by default. */
  readonly join?: ((path: string, key: string | number) => string) | undefined;
}

/**
 * Returns whether a value is an object with named fields.
 *
 * @example isFields([]) // false
 */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Returns the spot of a field below another.
 *
 * @example below({ path: "/events/0", report }, "text").path // "/events/0/text"
 */
export function below({ path, report, join = pointerAt }: Spot, key: string | number): Spot {
  return { path: join(path, key), report };
}

/**
 * Returns a field that is an object; anything else that stands there is noted.
 *
 * @example fieldsOf({ text: { headline: "A" } }, "text", spot) // { headline: "A" }
 */
export function fieldsOf(fields: Fields, key: string, spot: Spot): Fields | undefined {
  const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (isFields(value)) return value;
  if (!isNothing(value)) noteKind(spot, key, "an object", value);
  return undefined;
}

/**
 * Returns a field that is a list; anything else that stands there is noted.
 *
 * @example listOf({ date: [1] }, "date", spot) // [1]
 */
export function listOf(fields: Fields, key: string, spot: Spot): readonly unknown[] {
  const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (Array.isArray(value)) return value;
  if (!isNothing(value)) noteKind(spot, key, "a list", value);
  return [];
}

function noteKind(spot: Spot, key: string | number, kind: string, value: unknown): void {
  const { path, report } = below(spot, key);
  note(report, "error", "value-type", path, `${kind} is expected here`, "Nothing of it is read.", value);
}

/**
 * Returns a field as text: numbers as they are written, nothing for what is absent or blank. Anything else is noted.
 *
 * @example wordsOf({ year: 2024 }, "year", spot) // "2024"
 */
export function wordsOf(fields: Fields, key: string, spot: Spot): string | undefined {
  const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  const { path, report } = below(spot, key);
  note(report, "error", "value-type", path, "text is expected here", "It is left out; write it as text.", value);
  return undefined;
}

/**
 * Returns a field that holds HTML as prose; what prose cannot hold is noted.
 *
 * @example proseOf({ text: "<i>a</i>" }, "text", spot) // "*a*"
 */
export function proseOf(fields: Fields, key: string, spot: Spot): string | undefined {
  const words = wordsOf(fields, key, spot);
  if (words === undefined) return undefined;
  const { prose, losses } = htmlToProse(words);
  noteLosses(losses, below(spot, key), words);
  return prose === "" ? undefined : prose;
}

/** Words without markup, and where they led. */
export interface PlainField {
  readonly text: string;
  readonly links: readonly Link[];
}

/**
 * Returns a field that holds HTML as plain text; what it loses is noted, but for links.
 *
 * @example plainOf({ credit: "<b>Ann</b>" }, "credit", spot) // { text: "Ann", links: [] }
 */
export function plainOf(fields: Fields, key: string, spot: Spot): PlainField | undefined {
  const words = wordsOf(fields, key, spot);
  if (words === undefined) return undefined;
  const { text, losses, links } = htmlToText(words);
  noteLosses(losses, below(spot, key), words);
  return text === "" && links.length === 0 ? undefined : { text, links };
}

/** One diagnostic for all that a text lost. */
export function noteLosses(losses: readonly string[], { path, report }: Spot, value: string): void {
  if (losses.length === 0) return;
  const why = `its HTML is not kept whole: ${losses.join("; ")}`;
  note(report, "warning", "html-lost", path, why, "Look whether a reader misses it.", value);
}

/**
 * Returns a text on one line.
 *
 * @example oneLine("Tom\n\nAnn") // "Tom Ann"
 */
export function oneLine(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, " ").trim();
}

/** A file beside the page: "images/map.png"; "www.example.org" is none. */
const FILE = /^(?:[\w-]+\/)*[\w-]+\.(?:png|jpe?g|gif|webp|svg|avif|mp[34]|pdf|html?)$/i;

/**
 * Returns a field as an address that can be followed; anything else is noted. What begins with // is read as https.
 *
 * @example addressOf({ url: "//example.org/a" }, "url", spot) // "https://example.org/a"
 */
export function addressOf(fields: Fields, key: string, spot: Spot): string | undefined {
  const written = wordsOf(fields, key, spot);
  if (written === undefined) return undefined;
  const { path, report } = below(spot, key);
  const address = written
    .trim()
    .replace(/^\/\/(?=[^/\\])/, "https://")
    .replace(FILE, "./$&");
  const fault = addressFault(address);
  if (fault === undefined || fault === "url-page") {
    const why = fault === undefined ? "it is read as https" : "this address depends on the page that shows the story";
    const isChanged = fault !== undefined || address !== written.trim();
    if (isChanged) note(report, "warning", "url-relative", path, why, "Write a whole address, such as https://example.org/.", written);
    return address;
  }
  note(report, "error", fault, path, "this address is not followed and is left out", "Write a whole address.", written);
  return undefined;
}

/**
 * Notes the fields of an object that a reader does not know: they have no place in a story.
 *
 * @example noteRest({ title: "A", weight: 2 }, ["title"], spot)
 */
export function noteRest(fields: Fields, known: readonly string[], spot: Spot): void {
  for (const key of Object.keys(fields)) {
    const value = fields[key];
    if (known.includes(key) || isNothing(value)) continue;
    const { path, report } = below(spot, key);
    note(report, "error", "field-left-out", path, "a story has no place for this field", "Add what readers need to the text.", value);
  }
}

/** Notes the fields that only told another tool how to draw or to behave. */
export function noteLook(fields: Fields, keys: readonly string[], spot: Spot): void {
  for (const key of keys) {
    if (!Object.hasOwn(fields, key) || isNothing(fields[key])) continue;
    const { path, report } = below(spot, key);
    note(report, "info", "look-left-out", path, "this only told the other tool how to draw", "Nothing needs to be done.", fields[key]);
  }
}

/**
 * Returns whether a field holds no value, or an empty text.
 *
 * @example isBlank("") // true
 */
export function isBlank(value: unknown): value is undefined | null | "" {
  return value === undefined || value === null || value === "";
}

function isNothing(value: unknown): boolean {
  return isBlank(value) || (Array.isArray(value) && value.length === 0);
}
