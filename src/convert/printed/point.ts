/** A year as it is printed. */
export interface PrintedYear {
  readonly digits: string;
  readonly era?: "bce" | "ce" | undefined;
  /** Whether its first two digits are left out: "'24". */
  readonly isShort?: boolean;
}

/** What is printed of one date. What another date beside it says for both is not here yet. */
export interface Unit {
  readonly year?: PrintedYear | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** Code of a season, quarter, third or half: 21–41. */
  readonly grouping?: number | undefined;
  /** A decade by its first year, a century by its number. */
  readonly span?: "decade" | "century" | undefined;
  /** 1 is Monday. */
  readonly weekday?: number | undefined;
  /** How a date in digits alone was read. */
  readonly order?: DayOrder | undefined;
  /** "T10:00:00+02:00". */
  readonly time?: string | undefined;
}

/** Which of day and month stands first. */
export type DayOrder = "day-month" | "month-day";

/** One date with what is said of it. */
export interface Point {
  readonly unit: Unit;
  readonly isApproximate?: boolean;
  readonly isUncertain?: boolean;
  /** Whether only a part of the unit is meant: "early May". */
  readonly isPart?: boolean;
  /** What is not known: "a day in May". */
  readonly unknown?: "day" | "month" | undefined;
}

/** All that a printed date says. */
export type Stretch =
  | { readonly type: "one"; readonly point: Point }
  | {
      readonly type: "span";
      readonly mode: "interval" | "between";
      readonly from: Point;
      readonly to: Point;
      readonly mark: "words" | "dash";
    }
  | { readonly type: "open"; readonly mode: Opening; readonly point: Point }
  | {
      readonly type: "list";
      readonly mode: "or" | "and";
      readonly points: readonly Point[];
      /** Its two dates are parted by a slash. */
      readonly isSlashed?: boolean;
    };

/** A stretch of which one end is named. */
export type Opening = "since" | "endUnknown" | "until" | "startUnknown" | "by" | "before" | "after" | "notBefore";

/** Returns a date of which nothing more is said. */
export function plainPoint(unit: Unit): Point {
  return { unit };
}
