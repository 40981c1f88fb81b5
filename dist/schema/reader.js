import { quote } from '../date/quote.js';
import { pointerTo } from './place.js';

function newReader() {
  return { diagnostics: [], ids: /* @__PURE__ */ new Map(), eventIds: [], references: [], ties: [], answers: /* @__PURE__ */ new Map(), dates: {}, date: void 0 };
}
function report(reader, place, code, why = code, hint = "Load editor.min.js to have it explained.", value, severity = "error") {
  const path = pointerTo(place);
  const quoted = value === void 0 ? "" : quote(value);
  reader.diagnostics.push({ code, severity, path, value: quoted, message: messageOf(path, why, hint, quoted), hint });
}
function messageOf(path, why, hint, value) {
  return `${path || "The document"}: ${why}${why.includes(value) ? "" : ` (found ${value})`}. ${hint}`;
}
function expected(reader, place, code, what, value) {
  report(reader, place, code, `${what} is expected here`, "Change it, or leave it out.", value);
  return void 0;
}

export { expected, messageOf, newReader, report };
