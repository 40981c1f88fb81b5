import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTable } from "../../src/convert/table.ts";

const codes = (text: string): string[] => readTable(text).report.map(({ code, path }) => `${code} at ${path}`);
const cells = (text: string): (readonly string[])[] => readTable(text).rows.map((row) => row.cells);

describe("readTable(text)", () => {
  test.each([
    ["line feeds", "a,b\n1,2\n3,4"],
    ["carriage returns", "a,b\r1,2\r3,4\r"],
    ["both", "a,b\r\n1,2\r\n3,4\r\n"],
    ["semicolons", "a;b\n1;2\n3;4\n"],
    ["tabs", "a\tb\n1\t2\n3\t4"],
    ["a named separator", "sep=;\r\na;b\r\n1;2\r\n3;4"],
    ["a byte order mark", "\uFEFFa,b\n1,2\n3,4"],
    ["quotes", '"a","b"\n"1","2"\n"3","4"'],
    ["blank rows at the end", "a,b\n1,2\n3,4\n\n,\n , \n\n"],
    ["blank rows at the top", "\n\na,b\n1,2\n3,4"],
  ])("reads %s", (_, text) => {
    expect(readTable(text).headers).toEqual(["a", "b"]);
    expect(cells(text)).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(readTable(text).report).toEqual([]);
  });

  test("keeps separators, line ends and quotes of cells in quotes", () => {
    expect(cells('a,b\n"1,\r\n""x""",2')).toEqual([['1,\r\n"x"', "2"]]);
    expect(cells('a;b\n"1;2";3,4')).toEqual([["1;2", "3,4"]]);
    expect(cells('a,b\n5" pipe,"')[0]?.[0]).toBe('5" pipe');
  });

  test("counts rows as a spreadsheet does", () => {
    expect(readTable('a,b\n"1\n1",2\n\n3,4').rows.map(({ number }) => number)).toEqual([2, 4]);
  });

  test("gives short rows their missing cells, and says where a row is longer than the header", () => {
    expect(cells("a,b\n1\n2,3,,")).toEqual([
      ["1", ""],
      ["2", "3"],
    ]);
    expect(codes("a,b\n1,2,3,,5")).toEqual(["csv-cell-extra at row 2, column 3", "csv-cell-extra at row 2, column 5"]);
  });

  test("names of columns that come again are no row", () => {
    expect(codes("date,title\n2024,A\nDate,title\ndate, title \n2025,B")).toEqual(["csv-header-again at row 4"]);
    expect(cells("date,title\n2024,A\nDate,title\ndate, title \n2025,B")).toEqual([
      ["2024", "A"],
      ["Date", "title"],
      ["2025", "B"],
    ]);
  });

  test("says where another column has a name already, however it is written", () => {
    expect(codes("id,start,start,title\na,1,2,A")).toEqual(["csv-header-duplicate at row 1, column 3"]);
    expect(codes("Start, START \n1,2")).toEqual(["csv-header-duplicate at row 1, column 2"]);
    expect(codes("a,,\n1,2,3")).toEqual([]);
  });

  test("reads on after a quote that is never closed, and says so", () => {
    const text = 'a,b\n1,"two\n3,4\n5,"six"\n';
    expect(cells(text)).toEqual([
      ["1", '"two'],
      ["3", "4"],
      ["5", "six"],
    ]);
    expect(cells('a,b\n1,"two\n3,4')).toEqual([
      ["1", '"two'],
      ["3", "4"],
    ]);
    expect(codes(text)).toEqual(["csv-unclosed-quote at row 2, column b"]);
    expect(codes('a,b\n1,"two\n3,4')).toEqual(["csv-unclosed-quote at row 2, column b"]);
    expect(readTable('a,b\n1,"two\n3,4').report[0]?.message).toContain("two");
  });

  test("keeps text after a closing quote", () => {
    expect(cells('a,b\n"one" two,3')).toEqual([["one two", "3"]]);
    expect(codes('a,b\n"one" two,3')).toEqual(["csv-text-after-quote at row 2, column a"]);
  });

  test("says where blank rows stand between others", () => {
    expect(codes("a,b\n1,2\n\n,\n3,4\n\n5,6")).toEqual(["csv-row-blank at rows 3 to 4", "csv-row-blank at row 6"]);
  });

  test.each(["", "\n\n", "\uFEFF", " , ,"])("says that %j holds nothing", (text) => {
    expect(codes(text)).toEqual(["csv-empty at "]);
  });

  test("reads back any cells, with any separator and line end", () => {
    const cell = fc
      .oneof(fc.constantFrom('"', '""', ",", ";", "\t", "\n", "\r", "a"), fc.string())
      .map((text) => text.replaceAll("\u0000", ""));
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.constantFrom(",", ";", "\t"), fc.constantFrom("\n", "\r", "\r\n"), (table, separator, end) => {
        const quoted = table.map((row) => ["x", ...row].map((text) => `"${text.replaceAll('"', '""')}"`).join(separator));
        expect(cells([["k", "a", "b"].join(separator), ...quoted].join(end))).toEqual(table.map((row) => ["x", ...row]));
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test("never throws, and loses no letter of any text", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab12"",;\n\r ]{0,60}$/), (text) => {
        const { headers, rows, report } = readTable(text);
        const seen = [...headers, ...rows.flatMap((row) => row.cells), ...report.map(({ value }) => value)].join("");
        for (const letter of ["a", "b", "1", "2"]) expect(seen.split(letter).length).toBeGreaterThanOrEqual(text.split(letter).length);
      }),
      { seed: 2, numRuns: 1000 },
    );
  });

  test.each([
    ["quotes that are never closed", "a,b\n".concat('"x\n'.repeat(50_000))],
    ["a cell of quotes", `a,b\n1,"${'""'.repeat(500_000)}`],
    ["columns", `${Array.from({ length: 20_000 }, (_, index) => `c${index}`).join(",")}\n${"x,".repeat(19_999)}`],
    ["columns of one name", `${"c,".repeat(20_000)}\n${"x,".repeat(20_000)}`],
  ])("reads many %s", (_, text) => {
    // Time that grows with the square of the length would be hours here.
    expect(readTable(text).headers.length).toBeGreaterThan(1);
  });
});
