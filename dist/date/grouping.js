const NORTHERN = [
  [3, 6],
  [6, 9],
  [9, 12],
  [12, 15]
];
function groupingMonths(code) {
  if (code >= 21 && code <= 32) {
    const [first, last] = NORTHERN[(code - 21 + (code > 28 ? 2 : 0)) % 4] ?? [1, 12];
    return { first, last };
  }
  if (code >= 33 && code <= 36) return span(code - 33, 3);
  if (code >= 37 && code <= 39) return span(code - 37, 4);
  if (code === 40 || code === 41) return span(code - 40, 6);
  return void 0;
}
function span(index, months) {
  return { first: index * months + 1, last: (index + 1) * months };
}
function groupingPrecision(code) {
  if (code <= 32) return "season";
  if (code <= 36) return "quarter";
  return code <= 39 ? "third" : "half";
}
function groupingIndex(code) {
  if (code <= 32) return (code - 21) % 4 + 1;
  if (code <= 36) return code - 32;
  return code <= 39 ? code - 36 : code - 39;
}

export { groupingIndex, groupingMonths, groupingPrecision };
