const KINDS = [
  ["half", 40, 6],
  ["third", 37, 4],
  ["quarter", 33, 3],
  ["season", -Infinity, 3]
];
function kindOf(code) {
  return KINDS.find(([, first]) => code >= first);
}
function groupingMonths(code) {
  if (!(code >= 21 && code <= 41)) return void 0;
  const [kind, , months] = kindOf(code);
  const index = groupingIndex(code);
  if (kind !== "season") return { first: (index - 1) * months + 1, last: index * months };
  const first = months * (code > 28 ? (index + 1) % 4 + 1 : index);
  return { first, last: first + months };
}
function groupingPrecision(code) {
  return kindOf(code)[0];
}
function groupingIndex(code) {
  const [, first] = kindOf(code);
  return (code - Math.max(21, first)) % 4 + 1;
}

export { groupingIndex, groupingMonths, groupingPrecision };
