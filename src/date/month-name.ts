/**
 * The English name of a month (1–12), for messages to whoever wrote the date; readers get their words from the locale.
 *
 * @example englishMonth(2) // "February"
 */
export function englishMonth(month: number): string {
  return new Date(Date.UTC(2000, month - 1)).toLocaleString("en", { month: "long", timeZone: "UTC" });
}
