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

export { exportWords, formsWords, linksWords, overviewWords, zoomWords };
