/** What the global `dateline` of the script-tag bundle holds: everything that a page without a bundler needs, d3's `select` among it. Other languages add themselves. */
export { select } from "d3";
export { renderToString } from "./static.ts";
export * from "./index.ts";
