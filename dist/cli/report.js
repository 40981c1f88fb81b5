import { placesIn } from '../convert/places-in.js';

const reportFormats = ["text", "json", "github"];
function placed(file, text, diagnostics) {
  const places = placesIn(text, diagnostics);
  return diagnostics.map((diagnostic, index) => ({ ...diagnostic, file, ...places[index] }));
}
function reportText(problems, format) {
  if (format === "json") return `${JSON.stringify(problems, null, 2)}
`;
  return problems.map(format === "github" ? githubLine : textLines).join("");
}
function textLines({ file, line, column, severity, code, message }) {
  const place = line === void 0 ? file : `${file}:${line}:${column}`;
  return `${place}: ${severity} ${code}: ${message}
`;
}
function githubLine({ file, line, column, severity, code, message }) {
  const property = (text) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
  const data = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const kind = severity === "info" ? "notice" : severity;
  const place = line === void 0 ? "" : `,line=${line},col=${column}`;
  return `::${kind} file=${property(file)}${place},title=${property(code)}::${data(message)}
`;
}
function tally(problems) {
  const counts = ["error", "warning", "info"].map(
    (severity) => [severity, problems.filter((one) => one.severity === severity).length]
  );
  const said = counts.filter(([, count]) => count > 0).map(([severity, count]) => `${count} ${severity === "info" ? "note" : severity}${count === 1 ? "" : "s"}`);
  return said.length === 0 ? "nothing to mend" : said.join(", ");
}
function eventCount({ length }) {
  return `${length} ${length === 1 ? "event" : "events"}`;
}

export { eventCount, placed, reportFormats, reportText, tally };
