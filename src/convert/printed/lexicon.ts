import { atomsOf, type Atom } from "./atoms.ts";

/** What a word of a printed date says. */
export type Meaning =
  | "month"
  | "season"
  | "weekday"
  | "ordinal"
  | "last"
  | "yearWord"
  | "monthWord"
  | "suffix"
  | "decadeSuffix"
  | "decade"
  | "century"
  | "quarter"
  | "quarterSign"
  | "third"
  | "half"
  | "halfSign"
  | "bce"
  | "ce"
  | "the"
  | "of"
  | "in"
  | "on"
  | "part"
  | "partOfMonth"
  | "middle"
  | "aDayIn"
  | "aMonthIn"
  | "about"
  | "perhaps"
  | "uncertain"
  | "from"
  | "to"
  | "present"
  | "onwards"
  | "since"
  | "until"
  | "by"
  | "before"
  | "after"
  | "notBefore"
  | "orEarlier"
  | "orLater"
  | "endUnknown"
  | "startUnknown"
  | "sometime"
  | "between"
  | "and"
  | "or"
  | "either"
  | "at"
  | "hour"
  | "minute"
  | "second"
  | "am"
  | "pm"
  | "utc";

/** The words of a language: for each meaning the phrases that have it, or a list of such for the values 1, 2, 3 … */
export type Vocabulary = Readonly<Record<Meaning, readonly string[] | readonly (readonly string[])[]>>;

/** A phrase as its atoms, and what it says. */
interface Entry {
  readonly atoms: readonly string[];
  readonly meaning: Meaning;
  readonly value: number;
}

/** The words of a language, made ready for reading. */
export interface Lexicon {
  /** Its phrases by their first atom. */
  readonly phrases: ReadonlyMap<string, readonly Entry[]>;
  /** All words of its phrases. */
  readonly words: ReadonlySet<string>;
}

/** Returns a vocabulary made ready for reading. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const phrases = new Map<string, Entry[]>();
  const words = new Set<string>();
  const add = (phrase: string, meaning: Meaning, value: number): void => {
    const atoms = atomsOf(phrase).map(({ text }) => text);
    const [first = ""] = atoms;
    phrases.set(first, [...(phrases.get(first) ?? []), { atoms, meaning, value }]);
    for (const atom of atoms) words.add(atom);
  };
  for (const [meaning, all] of Object.entries(vocabulary) as [Meaning, Vocabulary[Meaning]][]) {
    all.forEach((phrase, index) => [phrase].flat().forEach((one) => add(one, meaning, index + 1)));
  }
  return { phrases, words };
}

/** Letters that are no words: the sign before a time, Roman digits of a century. */
const SIGN = /^(?:t|h|[ivx]+(?:er|eme|e))$/;

/** Returns whether a word may be a part of a date in a language: what has another one is none, and need not be read. */
export function knows({ words }: Lexicon, { kind, text }: Atom): boolean {
  return kind !== "letters" || words.has(text) || SIGN.test(text);
}
