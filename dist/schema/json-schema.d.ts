/** A JSON Schema, or a part of one. */
type JsonSchema = Readonly<Record<string, unknown>>;
/**
 * Returns the published JSON Schema of a story (draft 2020-12), made from the declaration that the parser reads. It says what is right, not
 * all that is tolerated: what it refuses, the parser reports.
 *
 * @example JSON.stringify(jsonSchema(), null, 2)
 */
declare function jsonSchema(): JsonSchema;

export { jsonSchema };
export type { JsonSchema };
