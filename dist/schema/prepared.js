const PREPARED = 1;

export { PREPARED };
