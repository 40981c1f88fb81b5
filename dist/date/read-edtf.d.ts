/** A longer text is refused unread. */
declare const LONGEST_TEXT = 500;

export { LONGEST_TEXT };
