/** The form of a prepared story. It changes with what a parsed story holds, so that none is drawn that was prepared for other code. */
export const PREPARED = 1;
