import { htmlToProse, htmlToText } from '../html-to-prose.js';
import { mediaTypeOf } from '../media-type.js';
import { plainText } from '../plain-text.js';
import { frameAddress } from './frame-address.js';

function readSheetMedia({ media, caption, credit, alt }) {
  const cell = media.trim();
  if ([cell, caption, credit, alt].every((one) => one.trim() === "")) return { media: void 0, losses: [] };
  const words = htmlToProse(caption);
  const { losses, ...shown } = shownBy(cell);
  return {
    media: {
      ...shown,
      ...alt.trim() === "" ? {} : { alt: plainText(alt) },
      ...caption.trim() === "" ? {} : { caption: words.prose },
      ...credit.trim() === "" ? {} : { credit: plainText(credit) }
    },
    losses: [
      ...losses.map((why) => ["media", why]),
      ...words.losses.map((why) => ["caption", why]),
      ...htmlToProse(credit).losses.map((why) => ["credit", why])
    ]
  };
}
function shownBy(cell) {
  if (/^<blockquote/i.test(cell)) return { type: "quote", text: plainText(cell), losses: htmlToProse(cell).losses };
  const source = frameAddress(cell);
  if (source) return { ...addressed(htmlToText(source).text), losses: ["the frame is a link: no page of others is shown inside this one"] };
  return cell === "" ? { type: "link", losses: [] } : { ...addressed(cell), losses: [] };
}
function addressed(cell) {
  const url = cell.startsWith("//") ? `https:${cell}` : cell;
  return { type: mediaTypeOf(url), url };
}

export { readSheetMedia };
