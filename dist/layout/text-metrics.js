const textStyles = {
  title: { size: 0.84375, line: 1.26, weight: 400 },
  note: { size: 0.75, line: 1.3, weight: 400 },
  axis: { size: 0.75, line: 1.3, weight: 400 },
  lane: { size: 0.75, line: 1.3, weight: 700 },
  badge: { size: 0.6875, line: 1.2, weight: 700 }
};
function fontSize(role, em) {
  return Math.round(textStyles[role].size * em * 4) / 4;
}
function lineHeight(role, em) {
  return Math.round(fontSize(role, em) * textStyles[role].line);
}
function byRole(of) {
  return Object.fromEntries(Object.keys(textStyles).map((role) => [role, of(role)]));
}

export { byRole, fontSize, lineHeight, textStyles };
