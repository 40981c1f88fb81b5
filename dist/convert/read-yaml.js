import { defineScalarTag, NOT_RESOLVED, FAILSAFE_SCHEMA, nullCoreTag, boolCoreTag, loadAll, YAMLException } from 'js-yaml';
import { note } from './note.js';

const integer = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  resolve: (source) => /^(?:0|-?[1-9]\d{0,14})$/.test(source) ? Number(source) : NOT_RESOLVED,
  identify: () => false
});
const options = {
  schema: FAILSAFE_SCHEMA.withTags(nullCoreTag, boolCoreTag, integer),
  // A few lines of aliases of aliases are more than a machine can hold.
  maxAliases: 0
};
const BEGINNING = /^(?:\s*(?:#.*)?\n)*(?:%YAML|---\s|-\s+\S|[\w"'][^\n,;\t|]{0,60}?:(?:\s|$))/;
function readYaml(text) {
  if (!BEGINNING.test(text)) return void 0;
  try {
    return { value: documentsIn(text, options), report: [] };
  } catch (error) {
    const report = [faultOf(error)];
    try {
      const value = documentsIn(text, { ...options, json: true });
      return value === void 0 ? void 0 : { value, report };
    } catch {
      return { report };
    }
  }
}
function documentsIn(text, how) {
  const documents = loadAll(text, how).filter((document) => document !== null);
  if (documents.length === 0 || !documents.every((document) => typeof document === "object")) return void 0;
  return documents.length === 1 ? documents[0] : documents;
}
function faultOf(error) {
  const { reason, mark } = error instanceof YAMLException ? error : { reason: error.message, mark: void 0 };
  const place = mark === void 0 ? "" : `line ${mark.line + 1}, column ${mark.column + 1}: `;
  const fault = { severity: "error", path: "" };
  if (/duplicated? (?:mapping )?key/.test(reason)) {
    const why2 = `${place}a name stands twice in one object, here first; of such names only the last value is read`;
    return note({ ...fault, code: "name-repeated", why: why2, hint: "Remove one, or name it otherwise." });
  }
  const why = `it is no YAML that can be read: ${place}${reason}`;
  return note({ ...fault, code: "document-not-yaml", why, hint: "Mend it here, or just before." });
}

export { readYaml };
