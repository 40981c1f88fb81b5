function pickText(text, tags, language) {
  return typeof text === "string" ? text : pickTranslation(text, tags, language).text;
}
function pickTranslation(text, tags, language) {
  if (typeof text === "string") return { text, language: language === "und" ? void 0 : language };
  const written = Object.keys(text).filter((tag) => text[tag]?.trim());
  for (const tag of [...tags, language, ...written]) {
    const found = closestTag(tag.toLowerCase(), written);
    if (found !== void 0) return { text: text[found] ?? "", language: found };
  }
  return { text: "", language: void 0 };
}
function closestTag(tag, written) {
  for (let wider = tag; wider !== ""; wider = wider.slice(0, Math.max(0, wider.lastIndexOf("-")))) {
    const exact = written.find((other) => other.toLowerCase() === wider);
    if (exact !== void 0) return exact;
  }
  const [spoken] = tag.split("-");
  return written.find((other) => other.toLowerCase().split("-")[0] === spoken);
}
function isBlank(text) {
  return (typeof text === "string" ? [text] : Object.values(text)).every((one) => one.trim() === "");
}

export { isBlank, pickText, pickTranslation };
