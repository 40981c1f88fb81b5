const gap = 6;
const blockGap = 9;

export { blockGap, gap };
