const ENGLISH = "January,February,March,April,May,June,July,August,September,October,November,December".split(",");

/**
 * The English name of a month (1–12), for messages to whoever wrote the date; readers get their words from the locale.
 *
 * @example englishMonth(2) // "February"
 */
export function englishMonth(month: number): string {
  return ENGLISH[month - 1] ?? "";
}
