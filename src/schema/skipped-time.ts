const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * Returns whether a local time was left out because clocks were put forward. An offset skips nothing.
 *
 * @param day days since 1970-01-01
 * @param time "hh:mm" or "hh:mm:ss"
 * @param zone a zone that `isZone` knows
 * @example isSkippedTime(19813, "02:30", "Europe/Paris") // true: 31 March 2024
 */
export function isSkippedTime(day: number, time: string, zone: string): boolean {
  if (/^(?:Z$|[+-])/.test(zone) || Math.abs(day) > 90_000_000) return false;
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const local = day * DAY + (hour * 60 + minute) * MINUTE;
  const format = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hourCycle: "h23", dateStyle: "short", timeStyle: "short" });
  // Its instant is one of these two, by the offset that ruled the day before or the one that ruled the day after.
  const instants = [-DAY, DAY].map((away) => local - offsetAt(local + away, format));
  return instants.every((instant) => instant + offsetAt(instant, format) !== local);
}

function offsetAt(instant: number, format: Intl.DateTimeFormat): number {
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute) - instant;
}
