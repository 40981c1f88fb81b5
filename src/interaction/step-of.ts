import type { Step } from "../scene/stops.ts";

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
  PageDown: "nextYear",
  PageUp: "previousYear",
};

/**
 * Returns where a key press on an event leads; undefined for a key that leads nowhere, or that has a modifier and stays the browser's.
 * @param isMirrored true where time runs from right to left
 */
export function stepOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, isMirrored: boolean): Step | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (key === "ArrowRight") return isMirrored ? "previous" : "next";
  if (key === "ArrowLeft") return isMirrored ? "next" : "previous";
  if (Object.hasOwn(steps, key)) return steps[key];
  return /^[\p{L}\p{N}]$/u.test(key) ? { letters: key } : undefined;
}
