import { boundsOf, parseEdtf } from "../date/index.ts";
import { padded } from "../date/format-day.ts";
import { yearText } from "../date/year-text.ts";

/** A day, a month or a year as printed, with a local time when one is told. */
export interface Moment {
  readonly edtf: string;
  /** "hh:mm" or "hh:mm:ss". */
  readonly time?: string;
  /** "Z" or an offset. */
  readonly zone?: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const ISO =
  /^([+-]\d{6}|-?\d{4})(?:-(\d\d?)(?:-(\d\d?)(?:[T ](\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?)?)?$/i;
/** "2024-05-09 10:00-12:00": rather from ten to twelve than ten o'clock twelve hours west. */
const HOURS = /\d \d\d?:\d\d-\d\d(?::?\d\d)?$/;
/** What programs print after a day: a clock, its offset, and the offset's name in brackets. */
const CLOCK =
  /(?:,?\s+(?<hour>\d\d?):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d+)?)?(?:\s*(?<zone>(?:GMT|UTC|Z)?\s*(?:[+-]\d\d:?\d\d)?))?(?:\s*\([\p{L} .'-]{2,60}\))?)?$/u;
/** What JavaScript prints and SIMILE's examples hold: "Fri Nov 22 1963 12:30:00 GMT-0600 (CST)". */
const SCRIPT = withClock(/^(?:(?<weekday>[a-z]{3,9}),?\s+)?(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2}),?\s+(?<year>-?\d{3,4})/);
/** "Fri, 22 Nov 1963 18:30:00 GMT", as mail and JavaScript's toUTCString have it. */
const MAIL = withClock(/^(?:(?<weekday>[a-z]{3,9}),?\s+)?(?<day>\d{1,2})\s+(?<month>[a-z]{3,9})\.?,?\s+(?<year>\d{3,4})/);
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

function withClock({ source }: RegExp): RegExp {
  return new RegExp(source + CLOCK.source, "iu");
}

/**
 * Returns a date as programs write it as the civil date that is printed, with its time and offset: ISO 8601, what JavaScript prints, what mail
 * has. Never asks for the machine's zone. Undefined for anything else, and for a day that never was.
 *
 * @example readMoment("Fri Nov 22 1963 12:30:00 GMT-0600") // { edtf: "1963-11-22", time: "12:30", zone: "-06:00" }
 */
export function readMoment(text: string): Moment | undefined {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) return HOURS.test(trimmed) ? undefined : moment(Number(iso[1]), iso[2], iso[3], iso.slice(4, 7), iso[7]);
  const { groups } = SCRIPT.exec(trimmed) ?? MAIL.exec(trimmed) ?? {};
  if (groups === undefined) return undefined;
  const { weekday, month, day, year, hour, minute, second, zone } = groups;
  const read = moment(Number(year), monthNumber(month), day, [hour, minute, second], zone);
  return read && isOn(read, weekday) ? read : undefined;
}

/** Whether a day is the day of the week that is written before it: "before May 10 2024" is another date than that day. */
function isOn({ edtf }: Moment, name: Part): boolean {
  if (name === undefined) return true;
  const read = parseEdtf(edtf);
  if (!read.ok) return false;
  const { earliest = NaN } = boundsOf(read.value);
  // The first day of 1970 was a Thursday.
  const weekday = WEEKDAYS[(((earliest + 4) % 7) + 7) % 7] ?? "";
  return name.length <= 5 ? weekday.startsWith(name.toLowerCase()) : weekday === name.toLowerCase();
}

function monthNumber(name = ""): string {
  const words = ["january", "february", "march", "april", "june", "july", "august", "september", "sept", "october", "november", "december"];
  const isName = name.length === 3 || words.includes(name.toLowerCase());
  return String((isName ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) : -1) + 1);
}

type Part = string | undefined;

function moment(year: number, month: Part, day: Part, clock: readonly Part[], zone: Part): Moment | undefined {
  const edtf = [yearText(year), ...[month, day].flatMap((part) => (part === undefined ? [] : padded(Number(part), 2)))].join("-");
  // 21 and more are seasons and quarters in EDTF, which programs do not write: "2023-24" is two years.
  if (Number(month ?? 1) > 12 || !parseEdtf(edtf).ok) return undefined;
  const [hour, minute, second] = clock;
  if (hour === undefined || minute === undefined) return { edtf };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  const seconds = second === undefined || second === "00" ? "" : `:${second}`;
  const offset = zoneText(zone);
  // No place has ever been further from Greenwich.
  if (Number(/[+-](\d\d)/.exec(zone ?? "")?.[1] ?? 0) > 15) return undefined;
  return { edtf, time: `${hour.padStart(2, "0")}:${minute}${seconds}`, ...(offset !== undefined && { zone: offset }) };
}

function zoneText(zone: Part): string | undefined {
  const [, sign, hours, minutes = "00"] = /([+-])(\d\d):?(\d\d)?$/.exec(zone ?? "") ?? [];
  if (sign !== undefined && hours !== undefined) return `${hours}${minutes}` === "0000" ? "Z" : `${sign}${hours}:${minutes}`;
  return /^\s*(?:Z|GMT|UTC)\s*$/i.test(zone ?? "") ? "Z" : undefined;
}

/**
 * Returns the civil date and time of an instant in a zone.
 *
 * @param milliseconds since 1970-01-01T00:00Z
 * @param zone an IANA name; undefined for UTC
 * @example momentOf(0, undefined) // { edtf: "1970-01-01", time: "00:00", zone: "Z" }
 */
export function momentOf(milliseconds: number, zone: string | undefined): Moment | undefined {
  const instant = new Date(milliseconds);
  if (Number.isNaN(instant.getTime())) return undefined;
  if (zone === undefined) return readMoment(instant.toISOString());
  const format = formatIn(zone);
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const isBefore = part["era"]?.startsWith("B") === true;
  const year = isBefore ? 1 - Number(part["year"]) : Number(part["year"]);
  const read = moment(year, part["month"], part["day"], [part["hour"], part["minute"], part["second"]], undefined);
  return read && { ...read, zone };
}

/** A file has one zone and many instants; to make a format takes longer than to use it a hundred times. */
const formatIn = remembered(
  (zone) =>
    new Intl.DateTimeFormat("en-GB-u-ca-gregory", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
      era: "short",
    }),
);

/** Returns what is made of a name, made once. */
function remembered<T>(make: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const made = known.get(name) ?? make(name);
    known.set(name, made);
    return made;
  };
}

/**
 * Returns a moment without a clock that says 00:00: other tools write a day so.
 *
 * @example withoutMidnight({ edtf: "2024-05-01", time: "00:00", zone: "Z" }) // { edtf: "2024-05-01" }
 */
export function withoutMidnight(moment: Moment): Moment {
  return moment.time === "00:00" ? { edtf: moment.edtf } : moment;
}
