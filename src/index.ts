export { timeline } from "./component/timeline.ts";
export type { DiagnosticsDetail, SelectDetail, SelectionLike, Timeline } from "./component/timeline.ts";
export { parseStory } from "./schema/index.ts";
export type { Diagnostic, Story } from "./schema/index.ts";
export { en } from "./locale/en.ts";
export type { Locale } from "./locale/locale.ts";
