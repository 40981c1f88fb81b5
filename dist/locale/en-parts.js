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

export { exportWords, formsWords, linksWords };
