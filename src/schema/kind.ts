import type { Text } from "./text.ts";

/** What a value may be: data, read by the parser, by the published JSON Schema and by the compiler. A list of a kind is `[kind]`. */
export type Kind = Plain | readonly [Kind] | Choice | Reference | Either | RecordKind;

/**
 * A kind without settings. `amount`: a number of at least 0; `positive`: a whole number of at least 1; `id`: names a thing; `date`: EDTF;
 * `when`: the EDTF of an event; `asOf`: EDTF that is one date, no wider than a year; `string`: a word of the data; `value`: anything.
 */
export type Plain =
  | "text"
  | "prose"
  | "string"
  | "boolean"
  | "number"
  | "amount"
  | "positive"
  | "id"
  | "date"
  | "when"
  | "asOf"
  | "url"
  | "language"
  | "country"
  | "zone"
  | "time"
  | "colour"
  | "coordinates"
  | "value";

/** A value out of a short list. */
export interface Choice {
  readonly of: readonly (string | number | boolean)[];
  /** Code of the diagnostic for any other value, when it has one of its own. */
  readonly code?: string;
}

/** The id of something else in the story. */
export interface Reference {
  readonly to: Target;
}

/** The records that have an id. */
export type Target = "Lane" | "Actor" | "Place" | "Source" | "Event";

/** Text of one kind, or an object or list of another; any text that is not of a {@link Choice} is the other kind. */
export interface Either {
  readonly text: Kind;
  readonly other: Kind;
}

/** An object with known fields. */
export interface RecordKind {
  /** The name of the type, as in docs/schema.md. */
  readonly name: string;
  /** The required fields, each with what stands for it when it is missing; undefined = the record is then left out. */
  readonly required: Readonly<Record<string, unknown>>;
  readonly fields: Readonly<Record<string, Kind>>;
  /** The fields by name: found without regard to what objects inherit. */
  readonly byName: ReadonlyMap<string, Kind>;
  /** What a result begins with: its empty lists, and room for what it will hold in any case. */
  readonly start: Readonly<Record<string, unknown>>;
}

/** Stands for every list that is absent. */
export const nothing: readonly never[] = Object.freeze([]);

/**
 * Returns whether a kind is a list.
 *
 * @example isList(["text"]) // true
 */
export function isList(kind: Kind | undefined): kind is readonly [Kind] {
  return Array.isArray(kind);
}

/**
 * Returns an object with known fields.
 *
 * @param required the required fields, each with what stands for it when it is missing; undefined = the record is then left out
 * @param added name of what the parser adds
 * @example record("Variant", { source: undefined, words: "" }, { source: { to: "Source" }, words: "text", note: "text" })
 */
export function record<const Required extends Readonly<Record<string, unknown>>, const Fields extends Readonly<Record<string, Kind>>>(
  name: string,
  required: Required & { readonly [Key in Exclude<keyof Required, keyof Fields>]: never },
  fields: Fields,
  added?: string,
) {
  const byName: ReadonlyMap<string, Kind> = new Map(Object.entries(fields));
  // An object that has room for a field from the start is made faster than one that grows.
  const start: Record<string, unknown> = added === undefined ? {} : { [added]: undefined };
  for (const key in required) start[key] = undefined;
  for (const [key, kind] of byName) if (isList(kind)) start[key] = nothing;
  return { name, required: required as Required, fields, byName, start } as const;
}

/** The type of a parsed value of a kind: lists are never absent. */
export type Parsed<K> = K extends "text" | "prose"
  ? Text
  : K extends "boolean"
    ? boolean
    : K extends "value"
      ? unknown
      : K extends "number" | "amount" | "positive"
        ? number
        : K extends "coordinates"
          ? readonly [lon: number, lat: number]
          : K extends readonly [infer Item]
            ? readonly Parsed<Item>[]
            : K extends { of: readonly (infer One)[] }
              ? One
              : K extends { text: infer A; other: infer B }
                ? Parsed<A> | Parsed<B>
                : K extends { fields: infer Fields; required: infer Required }
                  ? ParsedRecord<Fields, Required>
                  : string;

type Present<Fields, Required> = {
  [Key in keyof Fields]: Key extends keyof Required ? Key : Fields[Key] extends readonly [unknown] ? Key : never;
}[keyof Fields];

type ParsedRecord<Fields, Required> = {
  readonly [Key in Present<Fields, Required>]: Parsed<Fields[Key]>;
} & {
  readonly [Key in Exclude<keyof Fields, Present<Fields, Required>>]?: Parsed<Fields[Key]>;
};
