import { element } from './markup.js';
import { pillMarkup } from './pill-markup.js';
import { proseMarkup, linkMarkup } from './prose-markup.js';

function cardMarkup(card, headingLevel, isAlone) {
  const level = Math.min(6, headingLevel);
  const head = isAlone ? [closeMarkup(card.close), element(`h${level}`, { class: "dateline-card-title", tabindex: -1 }, [card.title])] : [];
  const dates = [card.date, ...card.dateNotes].map((line) => element("p", { class: "dateline-when" }, [line]));
  const summary = card.summary.length === 0 ? void 0 : element("div", { class: "dateline-summary" }, proseMarkup(card.summary));
  const columns = card.columns.map(
    (blocks) => element(
      "div",
      {},
      blocks.map((block) => blockMarkup(block, Math.min(6, isAlone ? level + 1 : level)))
    )
  );
  const role = isAlone ? "region" : void 0;
  return element("div", { class: "dateline-card", role, "aria-label": isAlone ? card.title : void 0 }, [
    ...head,
    ...dates,
    summary,
    element("div", { class: "dateline-columns" }, columns)
  ]);
}
function clusterMarkup(cluster, headingLevel) {
  const rest = cluster.rest === void 0 ? void 0 : element("p", { class: "dateline-quiet" }, [cluster.rest]);
  return element("div", { class: "dateline-card", role: "region", "aria-label": cluster.title }, [
    closeMarkup(cluster.close),
    element(`h${Math.min(6, headingLevel)}`, { class: "dateline-card-title", tabindex: -1 }, [cluster.title]),
    element(
      "ul",
      { role: "list" },
      cluster.lines.map((line) => element("li", {}, line.map(pieceMarkup)))
    ),
    rest
  ]);
}
function closeMarkup(label) {
  return element("button", { type: "button", class: "dateline-button dateline-close" }, [label]);
}
function blockMarkup(block, level) {
  const lines = block.lines.map((line) => element("li", {}, line.map(pieceMarkup)));
  return element(
    "div",
    { class: "dateline-block" },
    [element(`h${level}`, { class: "dateline-block-title" }, [block.heading]), element("ul", { role: "list" }, lines)],
    block.key
  );
}
function pieceMarkup(piece) {
  if (piece.type === "text") return piece.isQuiet === true ? element("span", { class: "dateline-quiet" }, [piece.text]) : piece.text;
  if (piece.type === "pill") return pillMarkup(piece.text, piece.path);
  if (piece.type === "number") return element("span", { class: "dateline-number" }, [piece.text]);
  if (piece.type === "link") return linkMarkup(piece.href, piece.text);
  return element("a", { class: "dateline-link dateline-jump", href: `#${piece.target}` }, [piece.text], `jump-${piece.id}`);
}

export { cardMarkup, clusterMarkup };
