/** Which of day and month stands first. */
type DayOrder = "day-month" | "month-day";

export type { DayOrder };
