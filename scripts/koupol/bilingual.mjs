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

/** Returns what puts an English text into both languages by a table of translations; a text that the table lacks is an error. */
export function translator(french) {
  return (en) => {
    if (!Object.hasOwn(french, en)) throw new Error(`french.json has no translation of: ${en}`);
    return both(en, french[en]);
  };
}

/** The object without its undefined, empty and null members: what is not known is not written. */
export function known(object) {
  const isKnown = (value) => value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(object).filter(([, value]) => isKnown(value)));
}
