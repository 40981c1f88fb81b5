import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { columns } from "../../src/convert/csv/columns.ts";
import { fromCsv } from "../../src/convert/from-csv.ts";
import { readPrintedDate } from "../../src/convert/printed-date.ts";

const guide = readFileSync(new URL("../../docs/spreadsheet.md", import.meta.url), "utf8");
const section = (name: string): string => guide.split(`## ${name}\n`)[1]?.split("\n## ")[0] ?? "";

describe("docs/spreadsheet.md", () => {
  test("lists every column in its order, with all its other names", () => {
    const rows = [...section("Columns").matchAll(/^\| `([^`]+)` \|.*\| ([^|]*)\|$/gm)];
    expect(rows.map(([, name, others = ""]) => [name, ...others.split(",").map((one) => one.trim())].filter((one) => one !== ""))).toEqual(
      columns.map(({ aliases }) => aliases),
    );
  });

  test("gives a first example that is read without a word", () => {
    const rows = [...guide.matchAll(/^\| ([^|`]+) \| ([^|`]+) \|$/gm)].slice(0, 5).filter(([line]) => !line.includes("---"));
    const { story, report } = fromCsv(rows.map(([, date, title]) => `${date},${title}`).join("\n"));
    expect(report).toEqual([]);
    expect(story.events.map(({ when }) => when.edtf)).toEqual(["2024-05-09", "2024-34", "2024-06/.."]);
  });

  test("reads the dates that it says are read, and asks the questions that it says are asked", () => {
    const [read = "", asked = ""] = section("Dates").split("**No date is guessed.**");
    const printed = (table: string): string[] =>
      [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = ""]) => [...cell.matchAll(/`([^`]+)`/g)].map(([, text = ""]) => text));
    expect(printed(read).length).toBeGreaterThan(40);
    expect(printed(read).filter((text) => readPrintedDate(text).type !== "date")).toEqual([]);
    expect(printed(asked).length).toBeGreaterThan(8);
    expect(printed(asked).filter((text) => readPrintedDate(text).type !== "question")).toEqual([]);
  });
});
