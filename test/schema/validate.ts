import type { JsonSchema } from "../../src/schema/index.ts";

/** Returns the pointers at which a value breaks a JSON Schema: the words of draft 2020-12 that ours uses, and no others. */
export function validate(root: JsonSchema, value: unknown, schema: JsonSchema = root, path = ""): string[] {
  const faults: string[] = [];
  const object = isObject(value) ? value : {};
  const check = (isRight: boolean): void => void (isRight || faults.push(path));
  for (const [word, rule] of Object.entries(schema)) {
    if (word === "$ref") faults.push(...validate(root, value, definition(root, rule as string), path));
    else if (word === "type") check(isOfType(value, rule as string));
    else if (word === "const") check(value === rule);
    else if (word === "enum") check((rule as unknown[]).includes(value));
    else if (word === "anyOf") check((rule as JsonSchema[]).some((one) => validate(root, value, one, path).length === 0));
    else if (word === "minimum") check(typeof value !== "number" || value >= (rule as number));
    else if (word === "maximum") check(typeof value !== "number" || value <= (rule as number));
    else if (word === "minLength") check(typeof value !== "string" || value.length >= (rule as number));
    else if (word === "maxLength") check(typeof value !== "string" || value.length <= (rule as number));
    else if (word === "pattern") check(typeof value !== "string" || new RegExp(rule as string, "u").test(value));
    else if (word === "minItems") check(!Array.isArray(value) || value.length >= (rule as number));
    else if (word === "required") for (const key of rule as string[]) check(!isObject(value) || Object.hasOwn(value, key));
    else if (word === "minProperties") check(!isObject(value) || Object.keys(value).length >= (rule as number));
    else if (word === "propertyNames")
      for (const key of isObject(value) ? Object.keys(value) : []) faults.push(...validate(root, key, rule as JsonSchema, path));
    else if (word === "properties") {
      for (const [key, one] of Object.entries(rule as Record<string, JsonSchema>)) {
        if (isObject(value) && Object.hasOwn(value, key)) faults.push(...validate(root, value[key], one, `${path}/${key}`));
      }
    } else if (word === "additionalProperties") {
      for (const [key, one] of Object.entries(object)) faults.push(...validate(root, one, rule as JsonSchema, `${path}/${key}`));
    } else if (word === "items" && rule !== false) {
      if (Array.isArray(value))
        value.forEach((item, index) => faults.push(...validate(root, item, rule as JsonSchema, `${path}/${index}`)));
    } else if (word === "items") check(!Array.isArray(value) || value.length <= (schema["prefixItems"] as unknown[]).length);
    else if (word === "prefixItems") {
      (rule as JsonSchema[]).forEach((one, index) => {
        if (Array.isArray(value) && index < value.length) faults.push(...validate(root, value[index], one, `${path}/${index}`));
      });
    } else if (!["$schema", "$id", "$defs", "title", "description"].includes(word)) throw new Error(`The word ${word} is not known here.`);
  }
  return faults;
}

function definition(root: JsonSchema, reference: string): JsonSchema {
  const found = (root["$defs"] as Record<string, JsonSchema>)[reference.replace("#/$defs/", "")];
  if (found === undefined) throw new Error(`${reference} leads nowhere.`);
  return found;
}

function isOfType(value: unknown, type: string): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  return type === "integer" ? Number.isInteger(value) : typeof value === type;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
