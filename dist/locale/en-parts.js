const formsWords = {
  "forms.label": "Show as",
  "forms.lanes": "Lanes",
  "forms.list": "List",
  "forms.table": "Table",
  "table.date": "Date",
  "table.event": "Event",
  "table.lane": "Lane",
  "table.status": "Status"
};
const zoomWords = {
  "zoom.label": "Zoom",
  "zoom.in": "Zoom in",
  "zoom.out": "Zoom out",
  "zoom.fit": "Show everything",
  "zoom.hint": "Hold {key} and scroll to zoom",
  "zoom.window": "Shown: {window}",
  "zoom.outside": { one: "{count} event lies outside this window", other: "{count} events lie outside this window" }
};
const overviewWords = {
  "overview.label": "Overview of the whole period",
  "overview.window": "Period shown",
  "overview.start": "Start of the window",
  "overview.end": "End of the window",
  "overview.from": "From",
  "overview.to": "To",
  "overview.invalid": "{value} is not a date of this window"
};
const findWords = {
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
  "status.none": "no status given"
};
const clocksWords = {
  "clocks.label": "Place events by",
  "clocks.happened": "When it happened",
  "clocks.reported": "When it was reported",
  "clocks.own": "happened: {date}",
  "clocks.unreported": "no publication in this story: stays at its own date",
  "clocks.note": "Each event stands at its earliest dated source in this story; others may have reported it before"
};
const exportWords = {
  "export.label": "Take away",
  "export.svg": "Picture, SVG",
  "export.png": "Picture, PNG",
  "export.text": "Copy as text",
  "export.copied": "Copied.",
  "export.failed": "This could not be done: {reason}"
};
const linksWords = {
  "links.copy": "Copy link",
  "links.copied": "Link copied."
};
const elementWords = {
  "load.loading": "Loading the timeline\u2026",
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
  "load.stale": "What you see was loaded on {date}."
};

export { clocksWords, elementWords, exportWords, findWords, formsWords, linksWords, overviewWords, zoomWords };
