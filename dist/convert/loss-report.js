import { note as note$1 } from './note.js';

function note(report, severity, code, path, why, hint, value) {
  report.push(note$1({ code, severity, path, why, hint, value }));
}
function pointerAt(path, key) {
  return `${path}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

export { note, pointerAt };
