/** Rows under a heading as aligned text: the first column to the left, numbers to the right. */
export function textTable(heading, rows) {
  const cells = [heading, ...rows].map((row) => row.map((cell) => (typeof cell === "number" ? rounded(cell) : (cell ?? ""))));
  const widths = heading.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const lines = cells.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join("  "),
  );
  return [lines[0], widths.map((width) => "-".repeat(width)).join("  "), ...lines.slice(1)].join("\n");
}

function rounded(number) {
  if (!Number.isFinite(number)) return "";
  if (Number.isInteger(number)) return number.toLocaleString("en");
  return number >= 100 ? number.toFixed(0) : number >= 10 ? number.toFixed(1) : number.toFixed(2);
}
