import type { Diagnostic } from "../schema/diagnostic.ts";
import type { StoryInput } from "../schema/story-input.ts";
import { parseEdtf } from "../date/index.ts";
import { columns } from "./csv/columns.ts";
import { notHeld } from "./csv/not-held.ts";
import { soundStory } from "./csv/sound-story.ts";
import { writeCell } from "./csv/write-cell.ts";
import { deskOf, writeEvent } from "./csv/write-event.ts";
import { note } from "./note.ts";
import { readPrintedDate } from "./printed-date.ts";

/** A story as a spreadsheet. */
export interface WrittenCsv {
  /** Comma-separated, lines end with CR and LF; it begins with a byte order mark, by which spreadsheets know the encoding. */
  readonly text: string;
  /** What of the story has no column, by JSON Pointer. */
  readonly report: readonly Diagnostic[];
}

/**
 * Returns the events of a story as comma-separated text, a row each in the order of the story, with the columns of docs/spreadsheet.md that hold
 * something. No cell is computed by a spreadsheet; `fromCsv` reads every value back as it was. Never throws for what a story holds.
 *
 * @example toCsv({ events: [{ title: "Caesar dies", when: { edtf: "-0043-03-15" } }] }).text // "\uFEFFdate,title\r\n'-0043-03-15,Caesar dies\r\n"
 */
export function toCsv(written: StoryInput): WrittenCsv {
  const { story, report } = soundStory(written);
  const desk = deskOf(story);
  const rows = story.events.map((event) => writeEvent(event, desk));
  const names = columnNames(rows);
  const lines = [names, ...rows.map((row) => names.map((name) => row.get(name) ?? ""))];
  return {
    text: `\uFEFF${lines.map((cells) => `${cells.map(writeCell).join(",")}\r\n`).join("")}`,
    report: [...report, ...notHeld(story, desk), ...readAnew(story)],
  };
}

/** What a reader of sheets makes of an event that is no event here: none, or one whose date is read as it is printed. */
function readAnew({ events }: StoryInput): Diagnostic[] {
  return events.flatMap((event, index) => {
    const path = `/events/${index}`;
    const { edtf } = event.when;
    if (Object.values(event).every((value) => value === "" || value === event.when) && edtf.trim() === "") {
      const why = "this event says nothing: its row is blank, and is no event when it is read";
      return [note({ code: "csv-not-held", severity: "error", path, why, hint: "Give it a title, or leave it out." })];
    }
    const printed = parseEdtf(edtf).ok ? undefined : readPrintedDate(edtf);
    if (printed?.type !== "date") return [];
    const why = `this is no EDTF, and a sheet reads it as it is printed: ${printed.edtf}`;
    return [
      note({
        code: "csv-date-read",
        severity: "warning",
        path: `${path}/when/edtf`,
        why,
        hint: "Write the EDTF that is meant.",
        value: edtf,
      }),
    ];
  });
}

/** The names of the columns that any row fills, in the order of ours; the languages of a text in the order in which they come. */
function columnNames(rows: readonly ReadonlyMap<string, string>[]): readonly string[] {
  const used = new Set(["date", ...rows.flatMap((row) => [...row.keys()])]);
  if (![...used].some((name) => name.startsWith("title"))) used.add("title");
  // Of a number alone nobody could tell whether it was meant as a limit, but for these.
  if ([...used].some((name) => /^count(?::|$)/.test(name))) for (const name of ["count min", "count max"]) used.add(name);
  return columns.flatMap(({ name }) => [...used].filter((one) => one === name || one.startsWith(`${name}:`)));
}
