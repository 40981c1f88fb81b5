async function copyText(chart, text, label, done) {
  const { ownerDocument: document } = chart.figure;
  try {
    await document.defaultView?.navigator.clipboard.writeText(text);
    chart.say(done);
  } catch {
    const field = document.createElement("textarea");
    field.className = "dateline-copy";
    field.readOnly = true;
    field.value = text;
    field.setAttribute("aria-label", label);
    chart.say(label);
    chart.figure.querySelector(".dateline-notice")?.after(field);
    field.focus();
    field.select();
  }
}

export { copyText };
