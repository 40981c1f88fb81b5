/** Plain text in one language, or one text for each BCP 47 language tag. Never HTML. */
type Text = string | Readonly<Record<string, string>>;
/** Plain text with *emphasis*, **strong**, [words](https://…) and blank lines between paragraphs: see `parseProse`. */
type Prose = Text;
/** A text with the language that it is in. */
interface Translation {
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
declare function pickText(text: Text, tags: readonly string[], language: string): string;
/**
 * Like `pickText`, and tells the language that was found, for a `lang` attribute: a screen reader pronounces by it.
 *
 * @example pickTranslation({ fr: "Visite" }, ["en"], "fr") // { text: "Visite", language: "fr" }
 */
declare function pickTranslation(text: Text, tags: readonly string[], language: string): Translation;

export { pickText, pickTranslation };
export type { Prose, Text, Translation };
