import {
  boolCoreTag,
  defineScalarTag,
  FAILSAFE_SCHEMA,
  loadAll,
  NOT_RESOLVED,
  nullCoreTag,
  YAMLException,
  type LoadOptions,
} from "js-yaml";
import type { Diagnostic } from "../schema/diagnostic.ts";
import type { LossReport } from "./loss-report.ts";
import { note } from "./note.ts";

/**
 * Numbers as JSON writes them. Others stay as they are written: -0044 is a year, 2024.10 a month, 0123 the number of a room.
 */
const integer = defineScalarTag<number>("tag:yaml.org,2002:int", {
  implicit: true,
  resolve: (source) => (/^(?:0|-?[1-9]\d{0,14})$/.test(source) ? Number(source) : NOT_RESOLVED),
  identify: () => false,
});

const options: LoadOptions = {
  schema: FAILSAFE_SCHEMA.withTags(nullCoreTag, boolCoreTag, integer),
  // A few lines of aliases of aliases are more than a machine can hold.
  maxAliases: 0,
};

/** Comments and blank lines may come first; then a list, or a name with its value. */
const BEGINNING = /^(?:\s*(?:#.*)?\n)*(?:%YAML|---\s|-\s+\S|[\w"'][^\n,;\t|]{0,60}?:(?:\s|$))/;

/** What a text of YAML holds, and what of it is not read. */
export interface ReadYaml {
  readonly value?: unknown;
  readonly report: LossReport;
}

/**
 * Reads a text of YAML 1.2 as far as JSON can hold it. Undefined for what does not look like it, or is no list or object. Never throws.
 *
 * @example readYaml("- date: 2024-05\n  title: Visit\n")?.value // [{ date: "2024-05", title: "Visit" }]
 */
export function readYaml(text: string): ReadYaml | undefined {
  if (!BEGINNING.test(text)) return undefined;
  try {
    return { value: documentsIn(text, options), report: [] };
  } catch (error) {
    const report = [faultOf(error)];
    try {
      // One name that stands twice is no reason to read nothing.
      const value = documentsIn(text, { ...options, json: true });
      return value === undefined ? undefined : { value, report };
    } catch {
      return { report };
    }
  }
}

/** Several documents are a list; undefined where one of them holds nothing but words. */
function documentsIn(text: string, how: LoadOptions): unknown {
  const documents = loadAll(text, how).filter((document) => document !== null);
  if (documents.length === 0 || !documents.every((document) => typeof document === "object")) return undefined;
  return documents.length === 1 ? documents[0] : documents;
}

function faultOf(error: unknown): Diagnostic {
  const { reason, mark } = error instanceof YAMLException ? error : { reason: (error as Error).message, mark: undefined };
  const place = mark === undefined ? "" : `line ${mark.line + 1}, column ${mark.column + 1}: `;
  const fault = { severity: "error", path: "" } as const;
  if (/duplicated? (?:mapping )?key/.test(reason)) {
    const why = `${place}a name stands twice in one object, here first; of such names only the last value is read`;
    return note({ ...fault, code: "name-repeated", why, hint: "Remove one, or name it otherwise." });
  }
  const why = `it is no YAML that can be read: ${place}${reason}`;
  return note({ ...fault, code: "document-not-yaml", why, hint: "Mend it here, or just before." });
}
