import type { Table } from "../table.ts";

/**
 * Returns what the cells of a column tell about the order of day and month in it, as advice to whoever must decide; "" when they tell nothing.
 *
 * @example "Elsewhere in this column the month comes first."
 */
export function orderEvidence(table: Table, column: number | undefined): string {
  const found = new Set(
    table.rows.flatMap(({ cells }) => {
      const [, first, second] = /^\s*(\d\d?)[/.-](\d\d?)[/.-](?:\d{4}|\d\d)\s*$/.exec(cells[column ?? -1] ?? "") ?? [];
      if (Number(first) > 12 && Number(second) <= 12) return ["day"];
      return Number(second) > 12 && Number(first) <= 12 ? ["month"] : [];
    }),
  );
  const [order] = found;
  if (order === undefined) return "";
  return found.size > 1 ? "Elsewhere in this column both orders are found." : `Elsewhere in this column the ${order} comes first.`;
}
