import { padded } from '../../date/format-day.js';
import { sequence, word, maybe, glued, any, sign, digits, letters } from './parser.js';

const named = sequence([word("utc"), maybe(signedOffset("+", "-"))], (_, shift) => shift ?? "Z");
const bare = glued(signedOffset("+", "-"));
const plain = any(
  named,
  glued(signedOffset("+")),
  sequence([sign("("), any(named, bare), sign(")")], (_, shift) => shift)
);
const toTheSecond = sequence(
  [digits(1, 2), word("hour"), digits(2), seconds(), maybe(half())],
  (hour, _, minute, second, half2) => clock(hour, minute, second, half2)
);
const hours = any(
  sequence(
    [digits(1, 2), word("hour"), digits(2), maybe(seconds()), maybe(half())],
    (hour, _, minute, second, half2) => clock(hour, minute, second ?? "00", half2)
  ),
  sequence([digits(1, 2), letters(/^h$/)], (hour) => clock(hour, "00", "00", void 0)),
  sequence([digits(1, 2), half()], (hour, half2) => clock(hour, "00", "00", half2))
);
const timeOfDay = any(
  sequence([maybe(lead()), hours, maybe(plain)], (_, time, shift) => `T${time}${shift ?? ""}`),
  sequence([sign("t"), hours, bare], (_, time, shift) => `T${time}${shift}`),
  sequence([maybe(lead()), toTheSecond, bare], (_, time, shift) => `T${time}${shift}`)
);
function lead() {
  return any(sign(",", "t"), word("at"));
}
const timeAlone = any(
  hours,
  sequence([digits(1, 2), sign("."), digits(2), maybe(half())], (hour, _, minute, half2) => clock(hour, minute, "00", half2)),
  sequence([digits(4), maybe(half())], (number, half2) => clock(number.slice(0, 2), number.slice(2), "00", half2))
);
function seconds() {
  return sequence(
    [word("minute"), digits(2), maybe(word("second")), maybe(sequence([sign("."), digits(1, 9)], (_, fraction) => fraction))],
    (_, second) => second
  );
}
function half() {
  return any(
    sequence([word("am")], () => "am"),
    sequence([word("pm")], () => "pm")
  );
}
function clockOffset() {
  const minutes = sequence([maybe(sign(":")), glued(digits(2))], (_, minutes2) => minutes2);
  return any(
    sequence([digits(1, 2), maybe(minutes)], (hour, minutes2) => `${hour.padStart(2, "0")}:${minutes2 ?? "00"}`),
    sequence([digits(4)], (both) => `${both.slice(0, 2)}:${both.slice(2)}`)
  );
}
function clock(hour, minute, second, half2) {
  const number = Number(hour);
  if (half2 !== void 0 && (number < 1 || number > 12)) return void 0;
  const full = half2 === void 0 ? number : number % 12 + (half2 === "pm" ? 12 : 0);
  return full < 24 && Number(minute) < 60 && Number(second) < 60 ? `${padded(full, 2)}:${minute}:${second}` : void 0;
}
function signedOffset(...signs) {
  return sequence([sign(...signs), glued(clockOffset())], (direction, offset) => direction + offset);
}

export { timeAlone, timeOfDay };
