const gap = 6;

export { gap };
