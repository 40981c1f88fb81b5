import { readHtml } from './read-html.js';
import { writeProse } from './write-prose.js';

function htmlToProse(html) {
  const { paragraphs, losses } = readHtml(html);
  const { prose, losses: unwritten } = writeProse(paragraphs);
  return { prose, losses: [...losses, ...unwritten] };
}
function htmlToText(html) {
  const { paragraphs, losses } = readHtml(html);
  const text = paragraphs.map(
    (runs) => runs.map((run) => run.text).join("").trim()
  ).join("\n\n");
  const links = paragraphs.flat().flatMap((run) => run.type === "link" ? [{ words: run.text.trim(), href: run.href }] : []);
  return { text, losses, links };
}

export { htmlToProse, htmlToText };
