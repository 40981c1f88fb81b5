function withinLimits([first, last], { whole: [start, end], least }) {
  const span = Math.max(last - first, least);
  if (span >= end - start) return void 0;
  const from = Math.max(start, Math.min(end - span, first));
  return [from, from + span];
}
function windowAbout(day, share, length, limits) {
  const span = Math.max(limits.least, length);
  return withinLimits([day - share * span, day + (1 - share) * span], limits);
}
function zoomed([first, last], factor, day, limits) {
  return windowAbout(day, (day - first) / (last - first), (last - first) * factor, limits);
}

export { windowAbout, withinLimits, zoomed };
