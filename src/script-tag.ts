/** What the global `dateline` of the script-tag bundle holds: what a page without a bundler needs, a `select` among it. Other languages add themselves. */
export { select } from "./component/one-element.ts";
export { timeline } from "./component/explained-timeline.ts";
export * from "./index.ts";
export { forms } from "./part/forms/forms.ts";
export { exporting, toPng, toSvg, toText } from "./part/export/export.ts";
export { links, linksThrough } from "./part/links/links.ts";
export { overview } from "./part/overview/overview.ts";
export { zoom } from "./part/zoom/zoom.ts";
export { find } from "./part/find/find.ts";
export { clocks } from "./part/clocks/clocks.ts";
export { DatelineElement } from "./element/define.ts";
