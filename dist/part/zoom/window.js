function windowAbout(day, share, length, { whole: [start, end], least }) {
  const span = Math.max(length, least);
  if (span >= end - start) return void 0;
  const from = Math.max(start, Math.min(end - span, day - share * span));
  return [from, from + span];
}

export { windowAbout };
