export { timeline } from './component/prepared-timeline.js';
export { DiagnosticsDetail, SelectDetail, SelectionLike, Timeline, ViewDetail } from './component/timeline-with.js';
export { ReaderView } from './component/reader-view.js';
export { Control, ControlGroup, Part, ReaderChart } from './part/part.js';
export { Diagnostic } from './schema/diagnostic.js';
export { Story } from './schema/story.js';
export { Locale } from './locale/locale.js';
export { default as en } from './locale/en.js';
export { Moment } from './part/moment.js';
