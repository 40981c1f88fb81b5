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

export { exportWords, linksWords };
