function orderEvidence(table, column) {
  const found = new Set(
    table.rows.flatMap(({ cells }) => {
      const [, first, second] = /^\s*(\d\d?)[/.-](\d\d?)[/.-](?:\d{4}|\d\d)\s*$/.exec(cells[column ?? -1] ?? "") ?? [];
      if (Number(first) > 12 && Number(second) <= 12) return ["day"];
      return Number(second) > 12 && Number(first) <= 12 ? ["month"] : [];
    })
  );
  const [order] = found;
  if (order === void 0) return "";
  return found.size > 1 ? "Elsewhere in this column both orders are found." : `Elsewhere in this column the ${order} comes first.`;
}

export { orderEvidence };
