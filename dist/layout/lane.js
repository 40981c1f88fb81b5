const gap = 6;
function blockGap({ still }) {
  return still === void 0 ? 12 : 5;
}

export { blockGap, gap };
