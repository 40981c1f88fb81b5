/** The first and last moment that is looked at, in days since 1970-01-01. */
type Window = readonly [number, number];

export type { Window };
