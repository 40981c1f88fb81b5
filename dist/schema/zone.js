function isZone(text) {
  if (text === "Z" || /^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(text)) return true;
  if (!/^[A-Z]/i.test(text)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

export { isZone };
