import type { Atom } from "./atoms.ts";
import type { Lexicon, Meaning } from "./lexicon.ts";

/** What is read: the atoms of a text, and the words of a language. */
export interface Script {
  readonly atoms: readonly Atom[];
  readonly lexicon: Lexicon;
}

/** One way to read a piece of a text, and where the next piece begins. */
export interface Found<T> {
  readonly value: T;
  readonly end: number;
}

/** Reads a piece that begins at an atom, in every way that it can be read. */
export type Parser<T> = (script: Script, at: number) => readonly Found<T>[];

/** No way to read: one for all, since most are. */
const NONE: readonly never[] = [];

type Values<P extends readonly Parser<unknown>[]> = { [Index in keyof P]: P[Index] extends Parser<infer T> ? T : never };

/** Reads pieces one after the other; what `make` makes undefined of is no reading. */
export function sequence<const P extends readonly Parser<unknown>[], T>(
  parsers: P,
  make: (...values: Values<P>) => T | undefined,
): Parser<T> {
  return (script, at) => {
    let ways: { readonly values: readonly unknown[]; readonly end: number }[] = [{ values: [], end: at }];
    for (const parser of parsers) {
      const further: typeof ways = [];
      for (const { values, end } of ways)
        for (const next of parser(script, end)) further.push({ values: [...values, next.value], end: next.end });
      // Most pieces are none of what is looked for.
      if (further.length === 0) return NONE;
      ways = further;
    }
    return ways.flatMap(({ values, end }) => {
      const value = make(...(values as Values<P>));
      return value === undefined ? [] : [{ value, end }];
    });
  };
}

/** Reads a piece in any of several ways. */
export function any<T>(...parsers: readonly Parser<T>[]): Parser<T> {
  return (script, at) => {
    let found: readonly Found<T>[] = NONE;
    for (const parser of parsers) {
      const more = parser(script, at);
      if (more.length > 0) found = found.length === 0 ? more : [...found, ...more];
    }
    return found;
  };
}

/** Reads a piece, or nothing in its stead. */
export function maybe<T>(parser: Parser<T>): Parser<T | undefined> {
  return (script, at) => [...parser(script, at), { value: undefined, end: at }];
}

/** Reads a piece as often as it comes, from once to so many times. */
export function many<T>(parser: Parser<T>, most: number): Parser<readonly T[]> {
  if (most === 0) return () => [];
  const more = many(parser, most - 1);
  return (script, at) =>
    parser(script, at).flatMap(({ value, end }) => [
      { value: [value], end },
      ...more(script, end).map((rest) => ({ value: [value, ...rest.value], end: rest.end })),
    ]);
}

/** Reads a word or phrase that says one of some things; its value is its number among the words of that kind. */
export function word(...meanings: readonly Meaning[]): Parser<number> {
  return ({ atoms, lexicon }, at) => {
    const entries = lexicon.phrases.get(atoms[at]?.text ?? "");
    if (entries === undefined) return NONE;
    return entries
      .filter((entry) => meanings.includes(entry.meaning) && entry.atoms.every((text, index) => atoms[at + index]?.text === text))
      .map(({ value, atoms: { length } }) => ({ value, end: at + length }));
  };
}

/** Reads one of some signs. */
export function sign(...signs: readonly string[]): Parser<string> {
  return ({ atoms }, at) => (signs.includes(atoms[at]?.text ?? "") ? [{ value: atoms[at]?.text ?? "", end: at + 1 }] : NONE);
}

/** Reads a number of so many digits at least and at most, as it is written. */
export function digits(least: number, most = least): Parser<string> {
  return ({ atoms }, at) => {
    const { kind, text = "" } = atoms[at] ?? {};
    return kind === "number" && text.length >= least && text.length <= most ? [{ value: text, end: at + 1 }] : NONE;
  };
}

/** Reads letters that a pattern fits. */
export function letters(pattern: RegExp): Parser<string> {
  return ({ atoms }, at) => {
    const { kind, text = "" } = atoms[at] ?? {};
    return kind === "letters" && pattern.test(text) ? [{ value: text, end: at + 1 }] : NONE;
  };
}

/** Returns a parser that reads each place of a text once, however often it is asked. */
export function once<T>(parser: Parser<T>): Parser<T> {
  const known = new WeakMap<Script, Map<number, readonly Found<T>[]>>();
  return (script, at) => {
    const places = known.get(script) ?? new Map<number, readonly Found<T>[]>();
    known.set(script, places);
    const found = places.get(at) ?? parser(script, at);
    places.set(at, found);
    return found;
  };
}

/** Reads a comma between words: "10,000" has none. */
export const comma: Parser<string> = ({ atoms }, at) =>
  atoms[at]?.text === "," && atoms[at + 1]?.isGlued !== true ? [{ value: ",", end: at + 1 }] : NONE;

/** Reads a piece that stands apart from what is before it: "2,024" is no day and year. */
export function spaced<T>(parser: Parser<T>): Parser<T> {
  return (script, at) => (script.atoms[at]?.isGlued ? NONE : parser(script, at));
}

/** Reads a piece that follows what is before it without a space. */
export function glued<T>(parser: Parser<T>): Parser<T> {
  return (script, at) => (script.atoms[at]?.isGlued ? parser(script, at) : NONE);
}
