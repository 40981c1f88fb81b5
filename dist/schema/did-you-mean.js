function didYouMean(word, known) {
  if (typeof word !== "string") return "";
  const near = [0, 1, 2].flatMap((slips) => known.filter((one) => isNear(word.toLowerCase(), String(one).toLowerCase(), slips)));
  const words = word.toLowerCase().split(/[^\p{L}]+/u).filter(({ length }) => length > 3);
  near.push(
    ...known.filter(
      (one) => String(one).split("-").some((part) => words.includes(part))
    )
  );
  return near.length === 0 ? "" : `Did you mean ${JSON.stringify(near[0])}? `;
}
function isNear(a, b, slips) {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const rests = (text) => [0, 1, 2].slice(0, slips + 1).map((skipped) => text.slice(same + skipped));
  if (same < slips ** 2) return false;
  return rests(a).some((rest) => rests(b).includes(rest)) || a.slice(same).replace(/(.)(.)/, "$2$1") === b.slice(same);
}

export { didYouMean };
