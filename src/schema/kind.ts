import type { Text } from "./text.ts";

/** What a value may be: data, read by the parser, by the published JSON Schema and by the compiler. */
export type Kind =
  | Plain
  | { readonly type: "choice"; readonly of: readonly Choice[]; readonly code: string; readonly otherwise: Choice | undefined }
  | { readonly type: "number"; readonly least: number; readonly whole: boolean }
  | { readonly type: "reference"; readonly to: ReferenceTarget }
  | { readonly type: "list"; readonly of: Kind }
  | { readonly type: "either"; readonly text: Kind; readonly other: Kind }
  | RecordKind;

/** A kind without settings. `id`: names a thing; `date`: EDTF; `value`: anything. */
export interface Plain {
  readonly type:
    "string" | "text" | "prose" | "boolean" | "id" | "date" | "when" | "url" | "language" | "country" | "zone" | "time" | "colour" | "coordinates" | "value";
}

/** A value out of a short list. */
export type Choice = string | number | boolean;

/** What an id may point at. */
export type ReferenceTarget = "lane" | "actor" | "place" | "source" | "event";

/** A field: its kind, and what stands for it when it is required and missing. */
export interface Field {
  readonly kind: Kind;
  readonly required: boolean;
  /** Stands in for a required value that is missing; undefined = the record can't be used without. */
  readonly missing: unknown;
}

/** An object with known fields. */
export interface RecordKind {
  readonly type: "record";
  /** The name of the type, as in docs/schema.md. */
  readonly name: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** Names of the required fields. */
  readonly required: readonly string[];
  /** Has an id or points at its own kind: the parser remembers where it stands. */
  readonly isFound: boolean;
  /** What an object without any field holds: its empty lists. */
  readonly start: Readonly<Record<string, unknown>>;
}

const nothing: readonly never[] = Object.freeze([]);

/** Text in one or more languages. */
export const text = { type: "text" } as const;
/** Text with emphasis, links and paragraphs. */
export const prose = { type: "prose" } as const;
/** A word of the data, not for readers. */
export const string = { type: "string" } as const;
/** True or false. */
export const boolean = { type: "boolean" } as const;
/** The name of a thing. */
export const id = { type: "id" } as const;
/** An EDTF date. */
export const date = { type: "date" } as const;
/** A web address. */
export const url = { type: "url" } as const;
/** A CSS colour. */
export const colour = { type: "colour" } as const;
/** A time zone. */
export const zone = { type: "zone" } as const;
/** Anything. */
export const value = { type: "value" } as const;
/** A size or a count: 0 or more. */
export const amount = { type: "number", least: 0, whole: false } as const;

/**
 * A value out of a list.
 *
 * @param otherwise stands in for any other value; undefined = the field is left out
 * @example choice(["high", "low"])
 */
export function choice<const Of extends readonly Choice[]>(of: Of, code = "value-unknown", otherwise?: Of[number]) {
  return { type: "choice", of, code, otherwise } as const;
}

/**
 * The id of something else in the story.
 *
 * @example reference("actor")
 */
export function reference(to: ReferenceTarget) {
  return { type: "reference", to } as const;
}

/**
 * A list; empty when absent.
 *
 * @example list(reference("source"))
 */
export function list<const Of extends Kind>(of: Of) {
  return { type: "list", of } as const;
}

/**
 * Text of one kind, or an object or list of another.
 *
 * @example either(reference("actor"), anonymous)
 */
export function either<const A extends Kind, const B extends Kind>(ofText: A, other: B) {
  return { type: "either", text: ofText, other } as const;
}

/**
 * A field that must be there.
 *
 * @param missing stands in for it when it is not; undefined = the record around it is left out
 * @example required(text, "")
 */
export function required<const K extends Kind>(kind: K, missing?: unknown) {
  return { kind, required: true, missing } as const;
}

/**
 * A record of a story: a plain kind is an optional field.
 *
 * @example record("Lane", { id: required(id), label: required(text, ""), order: value })
 */
export function record<const Declared extends Readonly<Record<string, Kind | Field>>>(name: string, declared: Declared) {
  const entries = Object.entries(declared).map(([key, entry]): [string, Field] => [
    key,
    "kind" in entry ? entry : { kind: entry, required: false, missing: undefined },
  ]);
  const lists = entries.filter(([, field]) => field.kind.type === "list").map(([key]) => [key, nothing]);
  return {
    type: "record",
    name,
    fields: Object.fromEntries(entries) as { readonly [Key in keyof Declared]: FieldOf<Declared[Key]> },
    required: entries.filter(([, field]) => field.required).map(([key]) => key),
    isFound: "id" in declared || "to" in declared,
    start: Object.fromEntries(lists) as Readonly<Record<string, unknown>>,
  } as const;
}

type FieldOf<Entry> = Entry extends Field ? Entry : Entry extends Kind ? { kind: Entry; required: false; missing: undefined } : never;

/** The type of a parsed value of a kind: lists are never absent. */
export type Parsed<K> = K extends { type: "text" | "prose" }
  ? Text
  : K extends { type: "boolean" }
    ? boolean
    : K extends { type: "value" }
      ? unknown
      : K extends { type: "number" }
        ? number
        : K extends { type: "coordinates" }
          ? readonly [lon: number, lat: number]
          : K extends { type: "choice"; of: infer Of extends readonly Choice[] }
            ? Of[number]
            : K extends { type: "list"; of: infer Item }
              ? readonly Parsed<Item>[]
              : K extends { type: "either"; text: infer A; other: infer B }
                ? Parsed<A> | Parsed<B>
                : K extends { type: "record"; fields: infer Fields }
                  ? ParsedRecord<Fields>
                  : string;

type Present<Fields> = {
  [Key in keyof Fields]: Fields[Key] extends { required: true } | { kind: { type: "list" } } ? Key : never;
}[keyof Fields];

type ParsedRecord<Fields> = {
  readonly [Key in Present<Fields>]: Fields[Key] extends { kind: infer K } ? Parsed<K> : never;
} & {
  readonly [Key in Exclude<keyof Fields, Present<Fields>>]?: Fields[Key] extends { kind: infer K } ? Parsed<K> : never;
};
