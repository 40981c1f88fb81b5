import { cardOf } from '../../scene/card.js';
import { sentenceOf } from '../../scene/sentence.js';
import { summaryOf } from '../../scene/summary.js';

function storyText(teller) {
  const { model, phrase } = teller;
  const { story, events, unplaced } = model;
  const prose = (text) => teller.prose(text).map((paragraph) => paragraph.map((run) => run.text).join(""));
  const told = events.map((event) => {
    const sources = cardOf(teller, event, (id) => id).columns.flat().find(({ key }) => key === "sources");
    const lines = sources?.lines.map((line) => `  ${line.map(pieceText).join("")}`) ?? [];
    return [sentenceOf(teller, event), ...lines].join("\n");
  });
  const rest = unplaced.map((event) => teller.title(event) + phrase("join.colon") + event.when.edtf);
  const unread = rest.length === 0 ? "" : [phrase("unplaced.title", { count: rest.length }), ...rest].join("\n");
  const all = [teller.text(story.title), ...prose(story.description), summaryOf(teller), ...told, unread, ...prose(story.credits)];
  return all.filter(Boolean).join("\n\n");
}
function pieceText(piece) {
  if (piece.type === "number") return `${piece.text}. `;
  return piece.type === "link" ? `${piece.text} <${piece.href}>` : piece.text;
}

export { storyText };
