import type { Media } from "../../schema/story.ts";
import { htmlToProse, htmlToText } from "../html-to-prose.ts";
import { mediaTypeOf } from "../media-type.ts";
import { plainText } from "../plain-text.ts";
import { frameAddress } from "./frame-address.ts";

/** The cells of a row that are about its media. */
export interface MediaCells {
  readonly media: string;
  readonly caption: string;
  readonly credit: string;
  readonly alt: string;
}

/** A row's media, and what is lost of them, by the header of their column. */
export interface ReadMedia {
  readonly media: Media | undefined;
  readonly losses: readonly (readonly [column: "media" | "caption" | "credit", why: string])[];
}

/** Returns what a row shows: an address by its kind, the words of a quotation, the address of a frame. */
export function readSheetMedia({ media, caption, credit, alt }: MediaCells): ReadMedia {
  const cell = media.trim();
  if ([cell, caption, credit, alt].every((one) => one.trim() === "")) return { media: undefined, losses: [] };
  const words = htmlToProse(caption);
  const { losses, ...shown } = shownBy(cell);
  return {
    media: {
      ...shown,
      ...(alt.trim() === "" ? {} : { alt: plainText(alt) }),
      ...(caption.trim() === "" ? {} : { caption: words.prose }),
      ...(credit.trim() === "" ? {} : { credit: plainText(credit) }),
    },
    losses: [
      ...losses.map((why) => ["media", why] as const),
      ...words.losses.map((why) => ["caption", why] as const),
      ...htmlToProse(credit).losses.map((why) => ["credit", why] as const),
    ],
  };
}

function shownBy(cell: string): { type: Media["type"]; url?: string; text?: string; losses: readonly string[] } {
  if (/^<blockquote/i.test(cell)) return { type: "quote", text: plainText(cell), losses: htmlToProse(cell).losses };
  const source = frameAddress(cell);
  if (source) return { ...addressed(htmlToText(source).text), losses: ["the frame is a link: no page of others is shown inside this one"] };
  return cell === "" ? { type: "link", losses: [] } : { ...addressed(cell), losses: [] };
}

/** An address without a scheme was the page's own: https today. */
function addressed(cell: string): { type: Media["type"]; url: string } {
  const url = cell.startsWith("//") ? `https:${cell}` : cell;
  return { type: mediaTypeOf(url), url };
}
