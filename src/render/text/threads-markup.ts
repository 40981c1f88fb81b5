import type { Thread } from "../../scene/threads.ts";
import { element, type Markup } from "./markup.ts";

/** Returns the lines between an event and what reported it, each with the words that say so. */
export function threadsMarkup(threads: readonly Thread[], fontSize: number): Markup {
  const lines = threads.flatMap(({ path, x, y, words }) => [
    element("path", { class: "dateline-thread", d: path }),
    element("text", { class: "dateline-thread-words", x, y }, [words]),
  ]);
  return element(
    "g",
    { class: "dateline-threads", "font-size": fontSize, "text-anchor": "middle", "aria-hidden": "true" },
    lines,
    "threads",
  );
}
