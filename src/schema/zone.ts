/**
 * Returns whether a text is a time zone: an IANA name, "UTC", "Z" or an offset of at most 14 hours.
 *
 * @example isZone("Europe/Samara") // true
 */
export function isZone(text: string): boolean {
  if (text === "Z" || /^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(text)) return true;
  if (!/^[A-Z]/i.test(text)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
