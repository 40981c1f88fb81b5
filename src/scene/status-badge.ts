import type { StatusBadge } from "./scene.ts";
import type { Teller } from "./teller.ts";

/** For each status that is not plain fact a sign within a line of text, and the same as a shape about (0, 0), 8 px high. */
const badges: Readonly<Record<string, readonly [sign: string, path: string]>> = {
  reported: ["≡", "M-4,-3H4M-4,0H4M-4,3H4"],
  alleged: ["△", "M0,-3.6L4,3.4H-4z"],
  disputed: ["≠", "M-4,-1.6H4M-4,1.6H4M2.4,-4L-2.4,4"],
  retracted: ["×", "M-3.4,-3.4L3.4,3.4M3.4,-3.4L-3.4,3.4"],
  planned: ["○", "M-4,0a4,4 0 1 0 8,0a4,4 0 1 0 -8,0z"],
};

/** Returns the badge of a status: its own sign and shape, and its word; none for what is confirmed. */
export function statusBadge(teller: Teller, status: string | undefined): StatusBadge | undefined {
  const badge = badges[status ?? ""];
  return badge && { sign: badge[0], path: badge[1], word: teller.phrase(`status.${status}`) };
}
