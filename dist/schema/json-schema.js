import { isList } from './kind.js';
import { descriptions } from './json-schema-words.js';
import { storyKind } from './story-kind.js';

function jsonSchema() {
  const records = /* @__PURE__ */ new Map();
  addRecord(storyKind, records);
  const { Story: story, ...definitions } = Object.fromEntries(records);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "A story for d3-dateline, version 1",
    ...story,
    $defs: { ...definitions, ...shared }
  };
}
const shared = {
  Text: {
    description: "Plain text in one language, or a text for each BCP 47 language tag.",
    anyOf: [
      { type: "string" },
      {
        type: "object",
        propertyNames: { pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" },
        additionalProperties: { type: "string" }
      }
    ]
  },
  Date: { description: "A date as EDTF text (ISO 8601-2, levels 0 to 2).", type: "string", minLength: 1, maxLength: 500 }
};
function addRecord(kind, records) {
  if (records.has(kind.name)) return;
  records.set(kind.name, {});
  const properties = Object.entries(kind.fields).map(([key, field]) => {
    const description2 = descriptions[`${kind.name}.${key}`];
    return [key, { ...description2 === void 0 ? {} : { description: description2 }, ...schemaOf(field, records) }];
  });
  const names = Object.keys(kind.required);
  const required = names.length > 0 ? { required: names } : {};
  const description = descriptions[kind.name];
  records.set(kind.name, {
    ...description === void 0 ? {} : { description },
    type: "object",
    ...required,
    properties: Object.fromEntries(properties)
  });
}
function schemaOf(kind, records) {
  if (typeof kind === "string") return plain[kind];
  if (isList(kind)) return { type: "array", items: schemaOf(kind[0], records) };
  if ("other" in kind) return { anyOf: [schemaOf(kind.text, records), schemaOf(kind.other, records)] };
  if ("to" in kind) return { type: "string", minLength: 1 };
  if ("of" in kind) return kind.of.length === 1 ? { const: kind.of[0] } : { enum: kind.of };
  addRecord(kind, records);
  return { $ref: `#/$defs/${kind.name}` };
}
const plain = {
  text: { $ref: "#/$defs/Text" },
  prose: { $ref: "#/$defs/Text" },
  when: { $ref: "#/$defs/Date" },
  date: { $ref: "#/$defs/Date" },
  asOf: { $ref: "#/$defs/Date" },
  string: { type: "string" },
  boolean: { type: "boolean" },
  number: { type: "number" },
  amount: { type: "number", minimum: 0 },
  positive: { type: "integer", minimum: 1 },
  id: { type: "string", minLength: 1 },
  url: { type: "string", pattern: "^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:|/|#|[?]|[.][.]?/)" },
  language: { type: "string", pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" },
  country: { type: "string", pattern: "^[A-Z]{2}$" },
  zone: { type: "string", minLength: 1 },
  time: { type: "string", pattern: "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$" },
  colour: { type: "string", minLength: 3 },
  coordinates: {
    type: "array",
    prefixItems: [
      { type: "number", minimum: -180, maximum: 180 },
      { type: "number", minimum: -90, maximum: 90 }
    ],
    items: false,
    minItems: 2
  },
  value: {}
};

export { jsonSchema };
