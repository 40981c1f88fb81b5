function capitalised(text, language) {
  const [first = ""] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}

export { capitalised };
