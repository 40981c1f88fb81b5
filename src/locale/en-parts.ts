import type { Words } from "./locale.ts";

/*
 * The English words of the optional parts. A part brings its own, so that a page without it does not load them; every other language has
 * them in its one catalogue.
 */

/** The switch between lanes, list and table, and the table. */
export const formsWords: Words = {
  "forms.label": "Show as",
  "forms.lanes": "Lanes",
  "forms.list": "List",
  "forms.table": "Table",
  "table.date": "Date",
  "table.event": "Event",
  "table.lane": "Lane",
  "table.status": "Status",
};

/** Zoom and pan. */
export const zoomWords: Words = {
  "zoom.label": "Zoom",
  "zoom.in": "Zoom in",
  "zoom.out": "Zoom out",
  "zoom.fit": "Show everything",
  "zoom.hint": "Hold {key} and scroll to zoom",
  "zoom.window": "Shown: {window}",
  "zoom.outside": { one: "{count} event lies outside this window", other: "{count} events lie outside this window" },
};

/** The overview strip and its two dates. */
export const overviewWords: Words = {
  "overview.label": "Overview of the whole period",
  "overview.window": "Period shown",
  "overview.start": "Start of the window",
  "overview.end": "End of the window",
  "overview.from": "From",
  "overview.to": "To",
  "overview.invalid": "{value} is not a date of this window",
};

/** Search and filter. */
export const findWords: Words = {
  "find.label": "Find and filter",
  "find.search": "Search titles, people, places, sources",
  "find.lanes": "Lanes",
  "find.statuses": "Status",
  "find.kinds": "Kind of event",
  "find.all": "Show all",
  "find.result": { one: "{count} of {total} events shown", other: "{count} of {total} events shown" },
  "find.hidden": { one: "{count} event is hidden by the filter", other: "{count} events are hidden by the filter" },
  "find.none": "No event matches.",
  "kind.event": "Event",
  "kind.publication": "Publication",
  "kind.statement": "Statement",
  "kind.legal": "Sanction or legal act",
  "status.confirmed": "confirmed",
  "status.none": "no status given",
};

/** When it happened, and when it was reported. */
export const clocksWords: Words = {
  "clocks.label": "Place events by",
  "clocks.happened": "When it happened",
  "clocks.reported": "When it was reported",
  "clocks.own": "happened: {date}",
  "clocks.unreported": "no publication in this story: stays at its own date",
  "clocks.note": "Each event stands at its earliest dated source in this story; others may have reported it before",
};

/** Pictures and text to take away. */
export const exportWords: Words = {
  "export.label": "Take away",
  "export.svg": "Picture, SVG",
  "export.png": "Picture, PNG",
  "export.text": "Copy as text",
  "export.copied": "Copied.",
  "export.failed": "This could not be done: {reason}",
};

/** Links to an event or a view. */
export const linksWords: Words = {
  "links.copy": "Copy link",
  "links.copied": "Link copied.",
};

/** What `<d3-dateline>` says while it loads a story, and where it cannot. */
export const elementWords: Words = {
  "load.loading": "Loading the timeline…",
  "load.missing": "Nothing was found at {url} (status {status}).",
  "load.server": "The server failed to deliver {url} (status {status}).",
  "load.refused": "Access to {url} was refused (status {status}).",
  "load.notJson": "What {url} holds is not JSON: line {line}, column {column}.",
  "load.notStory": "What {url} holds is not a story: it has no list of events.",
  "load.unreachable": "{url} cannot be reached, or its server does not let this page read it (CORS).",
  "load.disk": "A page opened from disk cannot load {url}.",
  "load.slow": "{url} did not answer within {seconds} s.",
  "load.sheet": "The sheet at {url} does not give out its data: it may not be published to the web.",
  "load.retry": "Try again",
  "load.stale": "What you see was loaded on {date}.",
};
