import type { Media } from "../../schema/story.ts";
import { addressOf, below, noteLook, noteLosses, noteRest, oneLine, plainOf, proseOf, wordsOf, type Fields, type Spot } from "../fields.ts";
import { htmlToProse, htmlToText } from "../html-to-prose.ts";
import { note } from "../loss-report.ts";
import { mediaTypeOf } from "../media-type.ts";
import { frameAddress } from "./frame-address.ts";

const KNOWN = ["caption", "credit", "thumbnail", "alt", "title", "link", "link_target", "type"];

/** What a media object gives an event. */
export interface ReadMedia {
  readonly media: readonly Media[];
  /** Where a click on it led. */
  readonly link: string | undefined;
}

/**
 * Returns the media object of a slide. Markup in place of an address is read: a quotation becomes one, a frame the link to its page.
 *
 * @param address the field that holds it
 * @example readMedia({ url: "https://example.org/a.jpg", credit: "Ann" }, spot).media[0].type // "image"
 */
export function readMedia(object: Fields, spot: Spot, address = "url"): ReadMedia {
  noteRest(object, [address, ...KNOWN], spot);
  noteLook(object, ["link_target", "type"], spot);
  const main = mainPart(object, address, spot);
  const caption = proseOf(object, "caption", spot);
  const credit = creditOf(object, spot);
  const alt = plainOf(object, "alt", spot)?.text;
  noteTitle(object, spot);
  noteThumbnail(object, main?.url, spot);
  const link = addressOf(object, "link", spot);
  const about = { ...(alt && { alt }), ...(caption && { caption }), ...(credit && { credit }) };
  const isEmpty = main === undefined && Object.keys(about).length === 0;
  return { media: isEmpty ? [] : [{ type: "link", ...main, ...about }], link };
}

function mainPart(object: Fields, address: string, spot: Spot): Media | undefined {
  const raw = wordsOf(object, address, spot)?.trim();
  if (raw === undefined) return undefined;
  if (raw.startsWith("<")) return fromMarkup(raw, below(spot, address));
  const url = addressOf(object, address, spot);
  return url === undefined ? undefined : { type: mediaTypeOf(url), url };
}

function fromMarkup(markup: string, spot: Spot): Media | undefined {
  const address = frameAddress(markup);
  if (address !== undefined) {
    const url = addressOf({ src: htmlToText(address).text }, "src", spot);
    note(
      spot.report,
      "warning",
      "frame-to-link",
      spot.path,
      "a frame of another page is kept as a link",
      "Nothing is loaded by itself.",
      markup,
    );
    return url === undefined ? undefined : { type: mediaTypeOf(url), url };
  }
  const { prose, losses } = htmlToProse(markup);
  noteLosses(losses, spot, markup);
  return /^<blockquote\b/i.test(markup) && prose !== "" ? { type: "quote", text: htmlToText(markup).text } : proseOnly(prose);
}

function proseOnly(prose: string): Media | undefined {
  return prose === "" ? undefined : { type: "quote", text: prose };
}

/** A credit is plain text: where it led is for the editor to place. */
function creditOf(object: Fields, spot: Spot): string | undefined {
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
      href,
    );
  }
  return credit === undefined || credit.text === "" ? undefined : oneLine(credit.text);
}

function noteTitle(object: Fields, spot: Spot): void {
  const title = plainOf(object, "title", spot)?.text;
  const known = [plainOf(object, "caption", spot)?.text, plainOf(object, "alt", spot)?.text];
  if (title === undefined || known.includes(title)) return;
  note(spot.report, "error", "field-left-out", below(spot, "title").path, "media have no title", "Put it into the caption.", title);
}

function noteThumbnail(object: Fields, url: string | undefined, spot: Spot): void {
  const thumbnail = wordsOf(object, "thumbnail", spot);
  if (thumbnail === undefined || thumbnail === url) return;
  note(
    spot.report,
    "error",
    "thumbnail-left-out",
    below(spot, "thumbnail").path,
    "marks have no pictures",
    "Nothing needs to be done.",
    thumbnail,
  );
}
