import type { Card, CardBlock, CardPiece, ClusterCard } from "../../scene/scene.ts";
import { element, type Markup } from "./markup.ts";
import { pillMarkup } from "./pill-markup.ts";
import { linkMarkup, proseMarkup } from "./prose-markup.ts";

/**
 * Returns the details of an event.
 * @param isAlone true where the card stands below the chart and needs its title, its date and a way to close it
 */
export function cardMarkup(card: Card, headingLevel: number, isAlone: boolean): Markup {
  const level = Math.min(6, headingLevel);
  const head = isAlone ? [closeMarkup(card.close), element(`h${level}`, { class: "dateline-card-title", tabindex: -1 }, [card.title])] : [];
  const dates = [card.date, ...card.dateNotes].map((line) => element("p", { class: "dateline-when" }, [line]));
  const summary = card.summary.length === 0 ? undefined : element("div", { class: "dateline-summary" }, proseMarkup(card.summary));
  const columns = card.columns.map((blocks) =>
    element(
      "div",
      {},
      blocks.map((block) => blockMarkup(block, Math.min(6, isAlone ? level + 1 : level))),
    ),
  );
  const role = isAlone ? "region" : undefined;
  return element("div", { class: "dateline-card", role, "aria-label": isAlone ? card.title : undefined }, [
    ...head,
    ...dates,
    summary,
    element("div", { class: "dateline-columns" }, columns),
  ]);
}

/** Returns the events behind a "+n" as a list of ways to them. */
export function clusterMarkup(cluster: ClusterCard, headingLevel: number): Markup {
  const rest = cluster.rest === undefined ? undefined : element("p", { class: "dateline-quiet" }, [cluster.rest]);
  return element("div", { class: "dateline-card", role: "region", "aria-label": cluster.title }, [
    closeMarkup(cluster.close),
    element(`h${Math.min(6, headingLevel)}`, { class: "dateline-card-title", tabindex: -1 }, [cluster.title]),
    element(
      "ul",
      { role: "list" },
      cluster.lines.map((line) => element("li", {}, line.map(pieceMarkup))),
    ),
    rest,
  ]);
}

function closeMarkup(label: string): Markup {
  return element("button", { type: "button", class: "dateline-button dateline-close" }, [label]);
}

function blockMarkup(block: CardBlock, level: number): Markup {
  const lines = block.lines.map((line) => element("li", {}, line.map(pieceMarkup)));
  return element(
    "div",
    { class: "dateline-block" },
    [element(`h${level}`, { class: "dateline-block-title" }, [block.heading]), element("ul", { role: "list" }, lines)],
    block.key,
  );
}

function pieceMarkup(piece: CardPiece): Markup | string {
  if (piece.type === "text") return piece.isQuiet === true ? element("span", { class: "dateline-quiet" }, [piece.text]) : piece.text;
  if (piece.type === "pill") return pillMarkup(piece.text, piece.path);
  if (piece.type === "number") return element("span", { class: "dateline-number" }, [piece.text]);
  if (piece.type === "link") return linkMarkup(piece.href, piece.text);
  return element("a", { class: "dateline-link dateline-jump", href: `#${piece.target}` }, [piece.text], `jump-${piece.id}`);
}
