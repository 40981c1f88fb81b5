import { atomsOf } from "./atoms.ts";

/** What a word of a printed date says. */
export type Meaning =
  | "month"
  | "season"
  | "weekday"
  | "ordinal"
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

/** The phrases of a language by their first atom. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>;

/** Returns a vocabulary made ready for reading. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const lexicon = new Map<string, Entry[]>();
  const add = (phrase: string, meaning: Meaning, value: number): void => {
    const atoms = atomsOf(phrase).map(({ text }) => text);
    const [first = ""] = atoms;
    lexicon.set(first, [...(lexicon.get(first) ?? []), { atoms, meaning, value }]);
  };
  for (const [meaning, phrases] of Object.entries(vocabulary) as [Meaning, Vocabulary[Meaning]][]) {
    phrases.forEach((phrase, index) => [phrase].flat().forEach((one) => add(one, meaning, index + 1)));
  }
  return lexicon;
}
