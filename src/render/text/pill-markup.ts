import { element, type Markup } from "./markup.ts";

/** Returns words in a pill, with a small shape before them when there is one. */
export function pillMarkup(text: string, path?: string): Markup {
  const icon =
    path === undefined
      ? undefined
      : element("svg", { width: 10, height: 10, viewBox: "-5 -5 10 10", "aria-hidden": "true" }, [
          element("path", { class: "dateline-status", d: path }),
        ]);
  return element("span", { class: "dateline-pill" }, [icon, text]);
}
