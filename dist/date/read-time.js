import { fault } from './fault.js';
import { quote } from './quote.js';

const TIME = /^T(\d\d):(\d\d):(\d\d)(?:(Z)|([+-])(\d\d)(?::(\d\d))?)?$/;
function readTime(text, at) {
  const match = TIME.exec(text);
  const [hour = 0, minute = 0, second = 0] = match?.slice(1, 4).map(Number) ?? [];
  const offset = match && offsetOf(match);
  const broken = !match ? 0 : hour > 23 ? 1 : minute > 59 ? 4 : second > 59 ? 7 : Number.isNaN(offset) ? 9 : void 0;
  if (broken === void 0) return { hour, minute, second, offset: offset ?? void 0 };
  return fault(
    at + broken,
    `${quote(text, 20)} is not a complete time of day`,
    "Write it like 2024-09-25T10:00:00, then Z, +02:00 or nothing."
  );
}
function offsetOf([, , , , utc, sign, hours, minutes = "00"]) {
  if (utc) return 0;
  if (!sign) return void 0;
  const size = Number(hours) * 60 + Number(minutes);
  const kept = Number(minutes) < 60 && (sign === "+" ? size <= 840 : size > 0 && size <= 720);
  return kept ? Number(`${sign}${size}`) : NaN;
}

export { readTime };
