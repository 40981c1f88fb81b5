import type { Text } from "./text.ts";

/** What a value may be: data, read by the parser, by the published JSON Schema and by the compiler. */
export type Kind = Plain | ChoiceKind | ReferenceKind | ListKind | EitherKind | RecordKind;

/**
 * A kind without settings. `amount`: a number of at least 0; `positive`: a whole number of at least 1; `id`: names a thing; `date`: EDTF;
 * `when`: the EDTF of an event; `string`: a word of the data; `value`: anything.
 */
export interface Plain {
  readonly type:
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
    | "url"
    | "language"
    | "country"
    | "zone"
    | "time"
    | "colour"
    | "coordinates"
    | "value";
}

/** A value out of a short list. */
export interface ChoiceKind {
  readonly type: "choice";
  readonly of: readonly Choice[];
  /** Code of the diagnostic for any other value. */
  readonly code: string;
}

/** What a short list may hold. */
export type Choice = string | number | boolean;

/** The id of something else in the story. */
export interface ReferenceKind {
  readonly type: "reference";
  readonly to: ReferenceTarget;
}

/** The records that have an id. */
export type ReferenceTarget = "Lane" | "Actor" | "Place" | "Source" | "Event";

/** Any number of values of one kind. */
export interface ListKind {
  readonly type: "list";
  readonly of: Kind;
}

/** Text of one kind, or an object or list of another. */
export interface EitherKind {
  readonly type: "either";
  readonly text: Kind;
  readonly other: Kind;
}

/** An object with known fields. */
export interface RecordKind {
  readonly type: "record";
  /** The name of the type, as in docs/schema.md. */
  readonly name: string;
  readonly fields: Readonly<Record<string, Kind>>;
  /** The fields by name: found without regard to what objects inherit. */
  readonly byName: ReadonlyMap<string, Kind>;
  /** What stands for a required field that is missing; undefined = the record can't be used without it. */
  readonly required: Readonly<Record<string, unknown>>;
  /** The names of the required fields. */
  readonly needed: readonly string[];
  /** What a result begins with: its empty lists, and room for what it will hold in any case. */
  readonly start: Readonly<Record<string, unknown>>;
}

/** Stands for every list that is absent. */
export const nothing: readonly never[] = Object.freeze([]);

/**
 * A value out of a list.
 *
 * @example choice(["high", "low"])
 */
export function choice<const Of extends readonly Choice[]>(of: Of, code = "value-unknown") {
  return { type: "choice", of, code } as const;
}

/**
 * The id of something else in the story.
 *
 * @example reference("Actor")
 */
export function reference(to: ReferenceTarget) {
  return { type: "reference", to } as const;
}

/**
 * A list; empty when absent.
 *
 * @example list(reference("Source"))
 */
export function list<const Of extends Kind>(of: Of) {
  return { type: "list", of } as const;
}

/**
 * Text of one kind, or an object or list of another.
 *
 * @example either(reference("Actor"), anonymous)
 */
export function either<const A extends Kind, const B extends Kind>(text: A, other: B) {
  return { type: "either", text, other } as const;
}

/**
 * An object with known fields.
 *
 * @param added names of what the parser adds
 * @param required the required fields, each with what stands for it when it is missing; undefined = the record is then left out
 * @example record("Variant", { source: undefined, words: "" }, { source: reference("Source"), words: text, note: text })
 */
export function record<const Required extends Readonly<Record<string, unknown>>, const Fields extends Readonly<Record<string, Kind>>>(
  name: string,
  required: Required & { readonly [Key in Exclude<keyof Required, keyof Fields>]: never },
  fields: Fields,
  added: readonly string[] = nothing,
) {
  const needed = Object.keys(required);
  const byName: ReadonlyMap<string, Kind> = new Map<string, Kind>(Object.entries(fields));
  const lists = [...byName.keys()].filter((key) => byName.get(key)?.type === "list");
  // An object that has room for a field from the start is made faster than one that grows.
  const room = [...added, ...needed].map((key): [string, unknown] => [key, undefined]);
  const start: Readonly<Record<string, unknown>> = Object.fromEntries([...room, ...lists.map((key): [string, unknown] => [key, nothing])]);
  return { type: "record", name, fields, byName, required: required as Required, needed, start } as const;
}

/** The type of a parsed value of a kind: lists are never absent. */
export type Parsed<K> = K extends { type: "text" | "prose" }
  ? Text
  : K extends { type: "boolean" }
    ? boolean
    : K extends { type: "value" }
      ? unknown
      : K extends { type: "number" | "amount" | "positive" }
        ? number
        : K extends { type: "coordinates" }
          ? readonly [lon: number, lat: number]
          : K extends { type: "choice"; of: infer Of extends readonly Choice[] }
            ? Of[number]
            : K extends { type: "list"; of: infer Item }
              ? readonly Parsed<Item>[]
              : K extends { type: "either"; text: infer A; other: infer B }
                ? Parsed<A> | Parsed<B>
                : K extends { type: "record"; fields: infer Fields; required: infer Required }
                  ? ParsedRecord<Fields, Required>
                  : string;

type Present<Fields, Required> = { [Key in keyof Fields]: Key extends keyof Required ? Key : Fields[Key] extends { type: "list" } ? Key : never }[keyof Fields];

type ParsedRecord<Fields, Required> = {
  readonly [Key in Present<Fields, Required>]: Parsed<Fields[Key]>;
} & {
  readonly [Key in Exclude<keyof Fields, Present<Fields, Required>>]?: Parsed<Fields[Key]>;
};
