const MINUTE = 6e4;
const DAY = 864e5;
function isSkippedTime(day, time, zone) {
  if (/^(?:Z$|[+-])/.test(zone) || Math.abs(day) > 9e7) return false;
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const local = day * DAY + (hour * 60 + minute) * MINUTE;
  const format = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hourCycle: "h23", dateStyle: "short", timeStyle: "short" });
  const instants = [-DAY, DAY].map((away) => local - offsetAt(local + away, format));
  return instants.every((instant) => instant + offsetAt(instant, format) !== local);
}
function offsetAt(instant, format) {
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute) - instant;
}

export { isSkippedTime };
