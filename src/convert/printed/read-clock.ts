import { padded } from "../../date/format-day.ts";
import { any, digits, glued, letters, maybe, sequence, sign, word, type Parser } from "./parser.ts";

/** "UTC+4", "(UTC)", "Z", "+02:00": as EDTF has it. */
const named: Parser<string> = sequence([word("utc"), maybe(signedOffset("+", "-"))], (_, shift) => shift ?? "Z");
const bare: Parser<string> = glued(signedOffset("+", "-"));

/** "10:00-12:00" is rather from ten to twelve: an offset to the west is read where the text is a timestamp, or says what it is. */
const plain: Parser<string> = any(
  named,
  glued(signedOffset("+")),
  sequence([sign("("), any(named, bare), sign(")")], (_, shift) => shift),
);

const toTheSecond = sequence([digits(1, 2), word("hour"), digits(2), seconds(), maybe(half())], (hour, _, minute, second, half) =>
  clock(hour, minute, second, half),
);

/** Hours and minutes, and seconds where they are printed; in twelve hours with "am" or "pm". */
const hours = any(
  sequence([digits(1, 2), word("hour"), digits(2), maybe(seconds()), maybe(half())], (hour, _, minute, second, half) =>
    clock(hour, minute, second ?? "00", half),
  ),
  sequence([digits(1, 2), letters(/^h$/)], (hour) => clock(hour, "00", "00", undefined)),
  sequence([digits(1, 2), half()], (hour, half) => clock(hour, "00", "00", half)),
);

/**
 * Reads a time of day after a day: ", 07:00 (UTC+4)", " à 7 h 30", " at 7:30 pm", "T07:00:00Z".
 *
 * @example "T07:00:00+04:00"
 */
export const timeOfDay: Parser<string> = any(
  sequence([maybe(lead()), hours, maybe(plain)], (_, time, shift) => `T${time}${shift ?? ""}`),
  sequence([sign("t"), hours, bare], (_, time, shift) => `T${time}${shift}`),
  sequence([maybe(lead()), toTheSecond, bare], (_, time, shift) => `T${time}${shift}`),
);

function lead(): Parser<unknown> {
  return any<unknown>(sign(",", "t"), word("at"));
}

/**
 * Reads a time of day that stands alone: "7:30 pm", "7 h 30", "0930".
 *
 * @example "19:30:00"
 */
export const timeAlone: Parser<string> = any(
  hours,
  sequence([digits(1, 2), sign("."), digits(2), maybe(half())], (hour, _, minute, half) => clock(hour, minute, "00", half)),
  sequence([digits(4), maybe(half())], (number, half) => clock(number.slice(0, 2), number.slice(2), "00", half)),
);

function seconds(): Parser<string> {
  return sequence(
    [word("minute"), digits(2), maybe(word("second")), maybe(sequence([sign("."), digits(1, 9)], (_, fraction) => fraction))],
    (_, second) => second,
  );
}

function half(): Parser<"am" | "pm"> {
  return any(
    sequence([word("am")], () => "am" as const),
    sequence([word("pm")], () => "pm" as const),
  );
}

function clockOffset(): Parser<string> {
  const minutes = sequence([maybe(sign(":")), glued(digits(2))], (_, minutes) => minutes);
  return any(
    sequence([digits(1, 2), maybe(minutes)], (hour, minutes) => `${hour.padStart(2, "0")}:${minutes ?? "00"}`),
    sequence([digits(4)], (both) => `${both.slice(0, 2)}:${both.slice(2)}`),
  );
}

function clock(hour: string, minute: string, second: string, half: "am" | "pm" | undefined): string | undefined {
  const number = Number(hour);
  if (half !== undefined && (number < 1 || number > 12)) return undefined;
  const full = half === undefined ? number : (number % 12) + (half === "pm" ? 12 : 0);
  return full < 24 && Number(minute) < 60 && Number(second) < 60 ? `${padded(full, 2)}:${minute}:${second}` : undefined;
}

function signedOffset(...signs: readonly string[]): Parser<string> {
  return sequence([sign(...signs), glued(clockOffset())], (direction, offset) => direction + offset);
}
