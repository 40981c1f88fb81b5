import type { Card, CardBlock, CardPiece, ClusterCard } from "../../scene/scene.ts";
import { element, type Attributes, type Markup } from "./markup.ts";
import { pillMarkup } from "./pill-markup.ts";
import { linkMarkup, proseMarkup } from "./prose-markup.ts";

/**
 * Returns the details of an event.
 * @param isAlone true where the card stands below the chart and needs its title, its date and a way to close it
 */
export function cardMarkup(card: Card, headingLevel: number, isAlone: boolean): Markup {
  const columns = card.columns.map((blocks) =>
    element(
      "div",
      {},
      blocks.map((block) => blockMarkup(block, headingLevel + (isAlone ? 1 : 0))),
    ),
  );
  const parts = [
    ...[card.date, ...card.dateNotes].map((line) => element("p", { class: "dateline-when" }, [line])),
    card.summary.length === 0 ? undefined : element("div", { class: "dateline-summary" }, proseMarkup(card.summary)),
    element("div", { class: "dateline-columns" }, columns),
  ];
  return isAlone ? aloneMarkup(card, headingLevel, parts) : element("div", { class: "dateline-card" }, parts);
}

/** Returns the events behind a "+n" as a list of ways to them. */
export function clusterMarkup(cluster: ClusterCard, headingLevel: number): Markup {
  return aloneMarkup(cluster, headingLevel, [
    linesMarkup(cluster.lines),
    cluster.rest === undefined ? undefined : element("p", { class: "dateline-quiet" }, [cluster.rest]),
  ]);
}

function aloneMarkup({ title, close }: Card | ClusterCard, headingLevel: number, parts: readonly (Markup | undefined)[]): Markup {
  return element("div", { class: "dateline-card", role: "region", "aria-label": title }, [
    element("button", { type: "button", class: "dateline-button dateline-close" }, [close]),
    headingMarkup(headingLevel, { class: "dateline-card-title", tabindex: -1 }, title),
    ...parts,
  ]);
}

/** Returns a heading; HTML has six levels. */
export function headingMarkup(level: number, attributes: Attributes, text: string): Markup {
  return element(`h${Math.min(6, level)}`, attributes, [text]);
}

function linesMarkup(lines: CardBlock["lines"]): Markup {
  return element(
    "ul",
    { role: "list" },
    lines.map((line) => element("li", {}, line.map(pieceMarkup))),
  );
}

function blockMarkup(block: CardBlock, level: number): Markup {
  return element(
    "div",
    { class: "dateline-block" },
    [headingMarkup(level, { class: "dateline-block-title" }, block.heading), linesMarkup(block.lines)],
    block.key,
  );
}

function pieceMarkup(piece: CardPiece): Markup | string {
  if (piece.type === "text") return piece.isQuiet === true ? element("span", { class: "dateline-quiet" }, [piece.text]) : piece.text;
  if (piece.type === "pill") return pillMarkup(piece.text, piece.path);
  if (piece.type === "number") return element("span", { class: "dateline-number" }, [piece.text]);
  if (piece.type === "link") return linkMarkup(piece.href, piece.text);
  return element("a", { class: "dateline-link dateline-jump", href: `#${piece.target}` }, [piece.text], piece.id);
}
