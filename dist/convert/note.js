import { quote } from '../date/quote.js';
import { messageOf } from '../schema/reader.js';

function note({ code, severity, path, why, hint, value }) {
  const quoted = value === void 0 ? "" : quote(value);
  return { code, severity, path, value: quoted, message: messageOf(path || "The file", why, hint, quoted), hint };
}

export { note };
