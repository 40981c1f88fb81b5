import { columns } from './csv/columns.js';
import { notHeld } from './csv/not-held.js';
import { soundStory } from './csv/sound-story.js';
import { writeCell } from './csv/write-cell.js';
import { deskOf, writeEvent } from './csv/write-event.js';

function toCsv(written) {
  const { story, report } = soundStory(written);
  const desk = deskOf(story);
  const rows = story.events.map((event) => writeEvent(event, desk));
  const names = columnNames(rows);
  const lines = [names, ...rows.map((row) => names.map((name) => row.get(name) ?? ""))];
  return {
    text: `\uFEFF${lines.map((cells) => `${cells.map(writeCell).join(",")}\r
`).join("")}`,
    report: [...report, ...notHeld(story, desk)]
  };
}
function columnNames(rows) {
  const used = /* @__PURE__ */ new Set(["date", ...rows.flatMap((row) => [...row.keys()])]);
  if (![...used].some((name) => name.startsWith("title"))) used.add("title");
  if ([...used].some((name) => /^count(?::|$)/.test(name))) for (const name of ["count min", "count max"]) used.add(name);
  return columns.flatMap(({ name }) => [...used].filter((one) => one === name || one.startsWith(`${name}:`)));
}

export { toCsv };
