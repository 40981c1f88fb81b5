/** Plain text in one language, or one text for each BCP 47 language tag. Never HTML. */
export type Text = string | Readonly<Record<string, string>>;

/** Plain text with *emphasis*, **strong**, [words](https://…) and blank lines between paragraphs: see `parseProse`. */
export type Prose = Text;

/** A text with the language that it is in. */
export interface Translation {
  readonly text: string;
  /** BCP 47 tag; undefined when it is not known. */
  readonly language: string | undefined;
}

/**
 * Returns the text that fits a reader best: for each tag in turn the exact one, then its wider forms ("fr-CA" → "fr"), then another form
 * of the same language; then the story's language the same way; then the first that is not blank. "" when there is none.
 *
 * @param tags the reader's languages, best first
 * @param language the story's language
 * @example pickText({ en: "Visit", fr: "Visite" }, ["fr-CA"], "en") // "Visite"
 */
export function pickText(text: Text, tags: readonly string[], language: string): string {
  return typeof text === "string" ? text : pickTranslation(text, tags, language).text;
}

/**
 * Like `pickText`, and tells the language that was found, for a `lang` attribute: a screen reader pronounces by it.
 *
 * @example pickTranslation({ fr: "Visite" }, ["en"], "fr") // { text: "Visite", language: "fr" }
 */
export function pickTranslation(text: Text, tags: readonly string[], language: string): Translation {
  if (typeof text === "string") return { text, language: language === "und" ? undefined : language };
  const written = Object.keys(text).filter((tag) => text[tag]?.trim());
  for (const tag of [...tags, language, ...written]) {
    const found = closestTag(tag.toLowerCase(), written);
    if (found !== undefined) return { text: text[found] ?? "", language: found };
  }
  return { text: "", language: undefined };
}

function closestTag(tag: string, written: readonly string[]): string | undefined {
  for (let wider = tag; wider !== ""; wider = wider.slice(0, Math.max(0, wider.lastIndexOf("-")))) {
    const exact = written.find((other) => other.toLowerCase() === wider);
    if (exact !== undefined) return exact;
  }
  const [spoken] = tag.split("-");
  return written.find((other) => other.toLowerCase().split("-")[0] === spoken);
}

/**
 * Returns whether a text says nothing in any language.
 *
 * @example isBlank({ en: " " }) // true
 */
export function isBlank(text: Text): boolean {
  return (typeof text === "string" ? [text] : Object.values(text)).every((one) => one.trim() === "");
}
