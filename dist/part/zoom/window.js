function windowAbout(day, share, length, { whole: [start, end], least }) {
  const span = Math.max(length, least);
  if (span >= end - start) return void 0;
  const from = Math.max(start, Math.min(end - span, day - share * span));
  return [from, from + span];
}
function isFar([first, last], [start, end], times, share) {
  const length = last - first;
  return end - start > times * length || Math.max(0, start - first) + Math.max(0, last - end) > share * length;
}

export { isFar, windowAbout };
