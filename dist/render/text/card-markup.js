import { element } from './markup.js';
import { pillMarkup } from './pill-markup.js';
import { proseMarkup, linkMarkup } from './prose-markup.js';

function cardMarkup(card, headingLevel, isAlone) {
  const columns = card.columns.map(
    (blocks) => element(
      "div",
      {},
      blocks.map((block) => blockMarkup(block, headingLevel + (isAlone ? 1 : 0)))
    )
  );
  const parts = [
    ...[card.date, ...card.dateNotes].map((line) => element("p", { class: "dateline-when" }, [line])),
    card.summary.length === 0 ? void 0 : element("div", { class: "dateline-summary" }, proseMarkup(card.summary)),
    element("div", { class: "dateline-columns" }, columns)
  ];
  return isAlone ? aloneMarkup(card, headingLevel, parts) : element("div", { class: "dateline-card" }, parts);
}
function clusterMarkup(cluster, headingLevel) {
  return aloneMarkup(cluster, headingLevel, [
    linesMarkup(cluster.lines),
    cluster.rest === void 0 ? void 0 : element("p", { class: "dateline-quiet" }, [cluster.rest])
  ]);
}
function aloneMarkup({ title, close }, headingLevel, parts) {
  return element("div", { class: "dateline-card", role: "region", "aria-label": title }, [
    element("button", { type: "button", class: "dateline-button dateline-close" }, [close]),
    headingMarkup(headingLevel, { class: "dateline-card-title", tabindex: -1 }, title),
    ...parts
  ]);
}
function headingMarkup(level, attributes, text) {
  return element(`h${Math.min(6, level)}`, attributes, [text]);
}
function linesMarkup(lines) {
  return element(
    "ul",
    { role: "list" },
    lines.map((line) => element("li", {}, line.map(pieceMarkup)))
  );
}
function blockMarkup(block, level) {
  return element(
    "div",
    { class: "dateline-block" },
    [headingMarkup(level, { class: "dateline-block-title" }, block.heading), linesMarkup(block.lines)],
    block.key
  );
}
function pieceMarkup(piece) {
  if (piece.type === "text") return piece.isQuiet === true ? element("span", { class: "dateline-quiet" }, [piece.text]) : piece.text;
  if (piece.type === "pill") return pillMarkup(piece.text, piece.path);
  if (piece.type === "number") return element("span", { class: "dateline-number" }, [piece.text]);
  if (piece.type === "link") return linkMarkup(piece.href, piece.text);
  return element("a", { class: "dateline-link dateline-jump", href: `#${piece.target}` }, [piece.text], piece.id);
}

export { cardMarkup, clusterMarkup, headingMarkup };
