import type { Paragraph, Run } from "../../schema/index.ts";
import { isFollowed } from "../../schema/web-address.ts";
import { element, type Markup } from "./markup.ts";

/** Returns prose as paragraphs: emphasis, strong words and links, everything else as text. */
export function proseMarkup(paragraphs: readonly Paragraph[]): Markup[] {
  return paragraphs.map((runs) => element("p", {}, runs.map(runMarkup)));
}

function runMarkup(run: Run): Markup | string {
  if (run.type === "text") return run.text;
  if (run.type === "link") return linkMarkup(run.href, run.text);
  return element(run.type === "strong" ? "strong" : "em", {}, [run.text]);
}

/** Returns a link out of the page. A story that was prepared elsewhere is not trusted with where it leads. */
export function linkMarkup(href: string, text: string): Markup {
  return element("a", { class: "dateline-link", href: isFollowed(href) ? href : undefined, rel: "noopener" }, [text]);
}
