import type { Text } from "../../schema/index.ts";
import { cardOf } from "../../scene/card.ts";
import type { CardPiece } from "../../scene/scene.ts";
import { sentenceOf } from "../../scene/sentence.ts";
import { summaryOf } from "../../scene/summary.ts";
import type { Teller } from "../../scene/teller.ts";

/**
 * Returns a story as plain text: title, what it holds, then each event in time order with its date, status, who says so, who answers, and its
 * sources with their addresses.
 */
export function storyText(teller: Teller): string {
  const { model, phrase } = teller;
  const { story, events, unplaced } = model;
  const prose = (text: Text | undefined): string[] => teller.prose(text).map((paragraph) => paragraph.map((run) => run.text).join(""));
  const told = events.map((event) => {
    const sources = cardOf(teller, event, (id) => id)
      .columns.flat()
      .find(({ key }) => key === "sources");
    const lines = sources?.lines.map((line) => `  ${line.map(pieceText).join("")}`) ?? [];
    return [sentenceOf(teller, event), ...lines].join("\n");
  });
  const rest = unplaced.map((event) => teller.title(event) + phrase("join.colon") + event.when.edtf);
  const unread = rest.length === 0 ? "" : [phrase("unplaced.title", { count: rest.length }), ...rest].join("\n");
  const all = [teller.text(story.title), ...prose(story.description), summaryOf(teller), ...told, unread, ...prose(story.credits)];
  return all.filter(Boolean).join("\n\n");
}

function pieceText(piece: CardPiece): string {
  if (piece.type === "number") return `${piece.text}. `;
  return piece.type === "link" ? `${piece.text} <${piece.href}>` : piece.text;
}
