import { quote } from '../date/quote.js';
import { messageOf } from '../schema/reader.js';

function note(report, severity, code, path, why, hint, value) {
  const quoted = value === void 0 ? "" : quote(value);
  report.push({ code, severity, path, value: quoted, message: messageOf(path, why, hint, quoted), hint });
}
function pointerAt(path, key) {
  return `${path}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

export { note, pointerAt };
