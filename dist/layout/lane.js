const gap = 6;
const blockGap = 12;

export { blockGap, gap };
