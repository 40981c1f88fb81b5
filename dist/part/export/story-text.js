import '../../schema/story-kind.js';
import '../../locale/en.js';
import 'd3';
import { parseProse } from '../../schema/prose.js';
import '../../schema/parse-story.js';
import { cardOf } from '../../scene/card.js';
import { sentenceOf } from '../../scene/sentence.js';
import { summaryOf } from '../../scene/summary.js';

function storyText(teller) {
  const { model, phrase } = teller;
  const { story, events, unplaced } = model;
  const prose = (text) => text === void 0 ? [] : parseProse(teller.text(text)).map((paragraph) => paragraph.map((run) => run.text).join(""));
  const head = [...story.title === void 0 ? [] : [teller.text(story.title)], ...prose(story.description), summaryOf(teller)];
  const told = events.map((event) => {
    const sources = cardOf(teller, event, (id) => id).columns.flat().find(({ key }) => key === "sources");
    const lines = sources?.lines.map((line) => `  ${line.map(pieceText).join("")}`) ?? [];
    return [sentenceOf(teller, event), ...lines].join("\n");
  });
  const rest = unplaced.map((event) => `${teller.title(event)}${phrase("join.colon")}${event.when.edtf}`);
  return [
    ...head,
    ...told,
    ...rest.length === 0 ? [] : [[phrase("unplaced.title", { count: rest.length }), ...rest].join("\n")],
    ...prose(story.credits)
  ].join("\n\n");
}
function pieceText(piece) {
  if (piece.type === "number") return `${piece.text}. `;
  return piece.type === "link" ? `${piece.text} <${piece.href}>` : piece.text;
}

export { storyText };
