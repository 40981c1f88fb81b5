export { timeline } from "./component/prepared-timeline.ts";
export type { DiagnosticsDetail, SelectDetail, SelectionLike, Timeline, ViewDetail } from "./component/timeline-with.ts";
export type { ReaderView } from "./component/reader-view.ts";
export type { Control, ControlGroup, Moment, Part, ReaderChart } from "./part/part.ts";
export type { Diagnostic, Story } from "./schema/index.ts";
export { en } from "./locale/en.ts";
export type { Locale } from "./locale/locale.ts";
