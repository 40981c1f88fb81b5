/** What the global `dateline` of the script-tag bundle holds: what a page without a bundler needs, d3's `select` among it. Other languages add themselves. */
export { select } from "d3";
export * from "./index.ts";
