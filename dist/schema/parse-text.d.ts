/** Longest texts that pass without a warning, in UTF-16 code units. */
declare const LONGEST: {
    readonly text: 1000;
    readonly prose: 20000;
};

export { LONGEST };
