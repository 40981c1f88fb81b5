import { en } from "./en.ts";
import { fillPattern } from "./fill-pattern.ts";

/**
 * Returns what joins a list as a language does, which may depend on the word that follows: Spanish "Rusia e Irán", Hebrew "ו־7".
 * @param tag BCP 47 tag; where nothing is known of it, as in English
 * @example listJoiner("fr")(["a", "b", "c"]) // "a, b et c"
 */
export function listJoiner(tag: string): (items: readonly string[]) => string {
  let format: Intl.ListFormat | undefined;
  return (items) => {
    const last = items[items.length - 1] ?? "";
    if (items.length < 2) return last;
    // Making the first formatter takes as long as drawing a small chart: what the core says is joined without.
    if (tag === "en")
      return pair(
        "and",
        items.slice(0, -1).reduce((first, next) => pair("list", first, next)),
        last,
      );
    format ??= new Intl.ListFormat([tag, "en"]);
    // A hyphen lets go of the prefix before it; the Hebrew one holds it.
    return format
      .formatToParts(items)
      .map(({ type, value }) => (type === "literal" ? value.replace("-", "\u05be") : value))
      .join("");
  };
}

function pair(key: "list" | "and", start: string, end: string): string {
  return fillPattern(en.date.long[key], (name) => (name === "start" ? start : end));
}
