import { Edtf } from './edtf.js';

/** What is certain about the order of two dates. */
type Order = "before" | "after" | "same" | "may-overlap";
/**
 * What is certain about two dates in time. `"before"` and `"after"` only when no reading of either allows otherwise; `"same"` for one
 * and the same day or moment. An approximate date reaches one unit of its own further on both sides, an open end for ever, an unknown
 * end wherever it likes. `?` changes nothing: it doubts the source, not the day.
 *
 * @example orderOf(dateOf("2024-34"), dateOf("2025")) // "before"
 */
declare function orderOf(a: Edtf, b: Edtf): Order;
/**
 * A total order for sorting: by {@link sortDay}, then the shorter before the longer, then time of day, then by text. Negative when `a`
 * comes first; 0 only for equal texts.
 *
 * @example events.sort((a, b) => compareDates(a.when, b.when))
 */
declare function compareDates(a: Edtf, b: Edtf): number;

export { compareDates, orderOf };
export type { Order };
