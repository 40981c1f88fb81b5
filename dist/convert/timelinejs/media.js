import { noteRest, noteLook, proseOf, plainOf, addressOf, wordsOf, below, oneLine, noteLosses } from '../fields.js';
import { htmlToText, htmlToProse } from '../html-to-prose.js';
import { note } from '../loss-report.js';
import { mediaTypeOf } from '../media-type.js';
import { frameAddress } from './frame-address.js';

const KNOWN = ["caption", "credit", "thumbnail", "alt", "title", "link", "link_target", "type"];
function readMedia(object, spot, address = "url") {
  noteRest(object, [address, ...KNOWN], spot);
  noteLook(object, ["link_target", "type"], spot);
  const main = mainPart(object, address, spot);
  const caption = proseOf(object, "caption", spot);
  const credit = creditOf(object, spot);
  const alt = plainOf(object, "alt", spot)?.text;
  noteTitle(object, spot);
  noteThumbnail(object, main?.url, spot);
  const link = addressOf(object, "link", spot);
  const about = { ...alt && { alt }, ...caption && { caption }, ...credit && { credit } };
  const isEmpty = main === void 0 && Object.keys(about).length === 0;
  return { media: isEmpty ? [] : [{ type: "link", ...main, ...about }], link };
}
function mainPart(object, address, spot) {
  const raw = wordsOf(object, address, spot)?.trim();
  if (raw === void 0) return void 0;
  if (raw.startsWith("<")) return fromMarkup(raw, below(spot, address));
  const url = addressOf(object, address, spot);
  return url === void 0 ? void 0 : { type: mediaTypeOf(url), url };
}
function fromMarkup(markup, spot) {
  const address = frameAddress(markup);
  if (address !== void 0) {
    const url = addressOf({ src: htmlToText(address).text }, "src", spot);
    note(
      spot.report,
      "warning",
      "frame-to-link",
      spot.path,
      "a frame of another page is kept as a link",
      "Nothing is loaded by itself.",
      markup
    );
    return url === void 0 ? void 0 : { type: mediaTypeOf(url), url };
  }
  const { prose, losses } = htmlToProse(markup);
  noteLosses(losses, spot, markup);
  return /^<blockquote\b/i.test(markup) && prose !== "" ? { type: "quote", text: htmlToText(markup).text } : proseOnly(prose);
}
function proseOnly(prose) {
  return prose === "" ? void 0 : { type: "quote", text: prose };
}
function creditOf(object, spot) {
  const credit = plainOf(object, "credit", spot);
  for (const { words, href } of credit?.links ?? []) {
    const why = `the link of "${words}" in a credit has no place in a story`;
    note(
      spot.report,
      "warning",
      "source-candidate",
      below(spot, "credit").path,
      why,
      "If it is a source of the event, add it to sources.",
      href
    );
  }
  return credit === void 0 || credit.text === "" ? void 0 : oneLine(credit.text);
}
function noteTitle(object, spot) {
  const title = plainOf(object, "title", spot)?.text;
  const known = [plainOf(object, "caption", spot)?.text, plainOf(object, "alt", spot)?.text];
  if (title === void 0 || known.includes(title)) return;
  note(spot.report, "error", "field-left-out", below(spot, "title").path, "media have no title", "Put it into the caption.", title);
}
function noteThumbnail(object, url, spot) {
  const thumbnail = wordsOf(object, "thumbnail", spot);
  if (thumbnail === void 0 || thumbnail === url) return;
  note(
    spot.report,
    "error",
    "thumbnail-left-out",
    below(spot, "thumbnail").path,
    "marks have no pictures",
    "Nothing needs to be done.",
    thumbnail
  );
}

export { readMedia };
