function didYouMean(word, known) {
  if (typeof word !== "string") return "";
  const meant = known.find((one) => isNear(word.toLowerCase(), String(one)));
  return meant === void 0 ? "" : `Did you mean ${JSON.stringify(meant)}? `;
}
function isNear(a, b) {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const rests = (text) => [0, 1, 2].map((skipped) => text.slice(same + skipped));
  return same > 0 && rests(a).some((rest) => rests(b).includes(rest));
}

export { didYouMean };
