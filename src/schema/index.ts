export type { Diagnostic, Severity } from "./diagnostic.ts";
export type { Paragraph, Run } from "./prose.ts";
export { parseProse } from "./prose.ts";
export { MANY_EVENTS, parseStory, type ParsedStory } from "./parse-story.ts";
export { parseStoryText } from "./parse-story-text.ts";
export { LONGEST } from "./parse-text.ts";
export type * from "./story.ts";
export type * from "./story-input.ts";
export { pickText, pickTranslation, type Prose, type Text, type Translation } from "./text.ts";
