import type { StatusBadge } from "./scene.ts";
import type { Teller } from "./teller.ts";

/** A shape for each status that is not plain fact, about (0, 0), 8 px high. */
const paths: Readonly<Record<string, string>> = {
  reported: "M-4,-3H4M-4,0H4M-4,3H1",
  alleged: "M0,-3.6L4,3.4H-4z",
  disputed: "M-4,-1.6H4M-4,1.6H4M2.4,-4L-2.4,4",
  retracted: "M-3.4,-3.4L3.4,3.4M3.4,-3.4L-3.4,3.4",
  planned: "M-4,0a4,4 0 1 0 8,0a4,4 0 1 0 -8,0zM0,-2V0.4H2",
};

/** The same shapes as signs within a line of text. */
const signs: Readonly<Record<string, string>> = { reported: "≡", alleged: "△", disputed: "≠", retracted: "×", planned: "○" };

/** Returns a status in a line of text: its sign and its word; undefined for what is confirmed. */
export function statusWords(teller: Teller, status: string | undefined): string | undefined {
  const sign = status === undefined ? undefined : signs[status];
  return sign === undefined ? undefined : `${sign}\u00a0${teller.phrase(`status.${status}`)}`;
}

/** Returns the badge of a status: its own shape and its word; none for what is confirmed. */
export function statusBadge(teller: Teller, status: string | undefined): StatusBadge | undefined {
  const path = status === undefined ? undefined : paths[status];
  return path === undefined ? undefined : { path, word: teller.phrase(`status.${status}`) };
}
