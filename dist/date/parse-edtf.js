import { explainFault } from './explain-fault.js';
import { explainType } from './explain-type.js';
import { readEdtf } from './read-edtf.js';

function parseEdtf(text) {
  if (typeof text !== "string") return { ok: false, error: explainType(text) };
  const value = readEdtf(text);
  return value.type === "fault" ? { ok: false, error: explainFault(text, value) } : { ok: true, value };
}

export { parseEdtf };
