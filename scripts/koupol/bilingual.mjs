import { edited } from "./edited.mjs";

const noBreak = "\u00a0";

/** French typography: a no-break space before : ; ! ? and », after «, between digits, and before the unit that follows a number. */
export function frenchSpaces(text) {
  return text
    .replace(/ (?=[:;!?»])/g, noBreak)
    .replace(/« /g, `«${noBreak}`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${noBreak}`);
}

/** A text in both languages. */
export function both(en, fr) {
  return { en, fr: frenchSpaces(fr) };
}

/** An English text of the chronology as readers get it. */
export function edit(en) {
  return Object.hasOwn(edited, en) ? edited[en] : en;
}

/**
 * Returns what puts an English text of the chronology into both languages, as readers get it: the French by a table of translations, else
 * the chronology's own; a text that has neither is an error. A text that is left out is undefined.
 */
export function translator(french) {
  return (text, own) => {
    const en = edit(text);
    if (en === "") return undefined;
    const fr = Object.hasOwn(french, en) ? french[en] : en === text ? own : undefined;
    if (fr === undefined) throw new Error(`french.json has no translation of: ${en}`);
    return both(en, fr);
  };
}

/** The object without its undefined, empty and null members: what is not known is not written. */
export function known(object) {
  const isKnown = (value) => value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(object).filter(([, value]) => isKnown(value)));
}
