import { padded } from '../../date/format-day.js';
import { any, glued, sequence, word, maybe, digits, sign, letters } from './parser.js';

const offset = any(
  sequence([word("utc"), maybe(signedOffset())], (_, shift) => shift ?? "Z"),
  glued(signedOffset())
);
const hours = any(
  sequence(
    [digits(1, 2), word("hour"), digits(2), maybe(seconds()), maybe(half())],
    (hour, _, minute, second, half2) => clock(hour, minute, second ?? "00", half2)
  ),
  sequence([digits(1, 2), letters(/^h$/)], (hour) => clock(hour, "00", "00", void 0)),
  sequence([digits(1, 2), half()], (hour, half2) => clock(hour, "00", "00", half2))
);
const timeOfDay = sequence(
  [
    maybe(any(sign(",", "t"), word("at"))),
    hours,
    maybe(
      any(
        offset,
        sequence([sign("("), offset, sign(")")], (_, shift) => shift)
      )
    )
  ],
  (_, time, shift) => `T${time}${shift ?? ""}`
);
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
function signedOffset() {
  return sequence([sign("+", "-"), glued(clockOffset())], (direction, offset2) => direction + offset2);
}

export { timeAlone, timeOfDay };
