import { quote } from '../date/quote.js';
import { parseEdtf } from '../date/parse-edtf.js';
import { isOneDate } from '../date/is-one-date.js';
import { wellFormed } from './clean-text.js';
import { report, expected } from './reader.js';
import { addressFault } from './web-address.js';

function parseId(value, place, reader) {
  if (typeof value === "string") return value.trim() === "" ? void 0 : wellFormed(value);
  if (!Number.isFinite(value)) return expected(reader, place, "id-type", "an id in quotes", value);
  report(reader, place, "id-type", "an id is text", "Put it in quotes.", value, "warning");
  return String(value);
}
function parseReference({ to }, value, place, reader) {
  const id = parseId(value, place, reader);
  if (id !== void 0) reader.references.push({ to, id, place });
  return id;
}
function parseDate(value, kind, place, reader) {
  const isText = typeof value === "string";
  const isEvent = kind === "when";
  if (!isText && typeof value === "object" && !(value instanceof Date)) expected(reader, place, "date-type", "a date in quotes", value);
  else {
    const result = parseEdtf(value);
    if (isEvent && result.ok) reader.date = result.value;
    if (!result.ok) noteDate(result.error, value, place, reader);
    else if (kind === "asOf" && !isOneDate(result.value, 366))
      return expected(reader, place, "as-of-invalid", "a day, a month or a year", value);
    else if (!isEvent) reader.dates[result.value.text] = result.value;
  }
  if (isText || !isEvent) return isText ? value : void 0;
  return value === void 0 ? "" : quote(value);
}
function noteDate({ code, message, hint }, value, place, reader) {
  report(reader, place, code, message.slice(0, message.lastIndexOf(hint)).trim().replace(/\.$/, ""), hint, value);
}
function parseAddress(value, place, reader) {
  if (typeof value !== "string") return expected(reader, place, "url-invalid", "an address in quotes", value);
  if (value.trim() === "") return void 0;
  const fault = addressFault(value);
  if (fault === void 0) return value;
  const isPageLink = fault === "url-page";
  const code = isPageLink ? "url-relative" : fault;
  const why = isPageLink ? "this address depends on the page" : "this address is not followed";
  report(
    reader,
    place,
    code,
    why,
    "Write a whole address, such as https://example.org/.",
    value,
    code === "url-relative" ? "warning" : "error"
  );
  return isPageLink ? value : void 0;
}

export { parseAddress, parseDate, parseId, parseReference };
