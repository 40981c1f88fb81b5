import { atomsOf } from "./printed/atoms.ts";
import { english } from "./printed/lexicon-en.ts";
import { french } from "./printed/lexicon-fr.ts";
import { timeAlone } from "./printed/read-clock.ts";

/**
 * Reads a time of day as it is printed, in English or French; undefined when it is none, or more than one.
 *
 * @example readClock("7:30 pm") // "19:30"
 */
export function readClock(text: string): string | undefined {
  if (text.length > 40) return undefined;
  const atoms = atomsOf(text);
  const times = new Set(
    [english, french].flatMap((lexicon) =>
      timeAlone({ atoms, lexicon }, 0).flatMap(({ value, end }) => (end === atoms.length ? [value.replace(/:00$/, "")] : [])),
    ),
  );
  const [time] = times;
  return times.size === 1 ? time : undefined;
}
