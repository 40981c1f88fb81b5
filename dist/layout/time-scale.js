function timeScale(domain, range) {
  const [first, last] = domain;
  const [left, right] = range;
  const ratio = (right - left) / (last - first || 1);
  const position = (day) => {
    if (day <= first) return left;
    return day >= last ? right : left + (day - first) * ratio;
  };
  return { domain, range, position };
}
function leastDays(isTimed) {
  return isTimed ? 0.25 : 7;
}
function domainOf(days, pixels, margin) {
  let first = Infinity;
  let last = -Infinity;
  for (const day of days) {
    if (!Number.isFinite(day)) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (first > last) return [0, 365];
  const least = leastDays(first % 1 !== 0 || last % 1 !== 0);
  if (last - first < least / 3) return [first - least / 2, last + least / 2];
  const room = (last - first) * margin / Math.max(1, pixels - 2 * margin);
  return [first - room, last + room];
}

export { domainOf, leastDays, timeScale };
