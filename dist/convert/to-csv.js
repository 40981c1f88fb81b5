import { parseEdtf } from '../date/parse-edtf.js';
import { columns } from './csv/columns.js';
import { notHeld } from './csv/not-held.js';
import { soundStory } from './csv/sound-story.js';
import { writeCell } from './csv/write-cell.js';
import { deskOf, writeEvent } from './csv/write-event.js';
import { note } from './note.js';
import { readPrintedDate } from './printed-date.js';

function toCsv(written) {
  const { story, report } = soundStory(written);
  const desk = deskOf(story);
  const rows = story.events.map((event) => writeEvent(event, desk));
  const names = columnNames(rows);
  const lines = [names, ...rows.map((row) => names.map((name) => row.get(name) ?? ""))];
  return {
    text: `\uFEFF${lines.map((cells) => `${cells.map(writeCell).join(",")}\r
`).join("")}`,
    report: [...report, ...notHeld(story, desk), ...readAnew(story)]
  };
}
function readAnew({ events }) {
  return events.flatMap((event, index) => {
    const path = `/events/${index}`;
    const { edtf } = event.when;
    if (Object.values(event).every((value) => value === "" || value === event.when) && edtf.trim() === "") {
      const why2 = "this event says nothing: its row is blank, and is no event when it is read";
      return [note({ code: "csv-not-held", severity: "error", path, why: why2, hint: "Give it a title, or leave it out." })];
    }
    const printed = parseEdtf(edtf).ok ? void 0 : readPrintedDate(edtf);
    if (printed?.type !== "date") return [];
    const why = `this is no EDTF, and a sheet reads it as it is printed: ${printed.edtf}`;
    return [
      note({
        code: "csv-date-read",
        severity: "warning",
        path: `${path}/when/edtf`,
        why,
        hint: "Write the EDTF that is meant.",
        value: edtf
      })
    ];
  });
}
function columnNames(rows) {
  const used = /* @__PURE__ */ new Set(["date", ...rows.flatMap((row) => [...row.keys()])]);
  if (![...used].some((name) => name.startsWith("title"))) used.add("title");
  if ([...used].some((name) => /^count(?::|$)/.test(name))) for (const name of ["count min", "count max"]) used.add(name);
  return columns.flatMap(({ name }) => [...used].filter((one) => one === name || one.startsWith(`${name}:`)));
}

export { toCsv };
