import type { Picture } from "./picture-markup.ts";

/** How many times larger than in the page type may be, and how it becomes smaller. */
const largest = 2;
const step = 0.92;
/** Type as in the page: labels go before it shrinks. */
const asInPage = 1.1;
/** Type that is still read; where it has shrunk below, more labels go, and where it is tiny, a larger picture without any is better. */
const readable = 0.75;
const tiny = 0.55;
/** In a wider frame a picture may need so much less height, as a share. */
const slack = 0.4;
/** Lanes are never laid out in less, in px, nor in more. */
const leastWidth = 480;
const mostWidth = 1e5;
/** Shares of the events that keep their label, and the least that is left in readable type. */
const shares = [1, 0.85, 0.7, 0.55, 0.45, 0.35, 0.27, 0.2, 0.1, 0.05, 0.03, 0.02, 0.01];
const leastShare = 0.2;

/** A picture that fits, and how many times larger than in the page it is drawn. */
export interface FittedPicture extends Picture {
  readonly zoom: number;
}

/**
 * Returns a picture laid out for a frame, in type as large as its room allows. Where all would be too small, the less important labels are
 * left to a "+n". Nothing is cut.
 * @param lay lays it out in a width and a height, with labels for a share of the events
 */
export function fitPicture(width: number, height: number, lay: (width: number, height: number, labels?: number) => Picture): FittedPicture {
  let bare: FittedPicture | undefined;
  for (let zoom = Math.min(largest, width / leastWidth); ; zoom *= step) {
    if (bare !== undefined && zoom < tiny) return bare;
    const [wide, high] = [width / zoom, Math.ceil(height / zoom)];
    const fits = (picture: Picture): boolean => picture.height <= high || wide > mostWidth;
    // Where no labels are too high, some are; and in any frame nearly as wide about as much height is needed.
    const barest = lay(wide, high, 0);
    if (!fits(barest)) {
      zoom = Math.min(zoom, (height / barest.height) * (1 + slack));
      continue;
    }
    const least = zoom > asInPage ? 1 : zoom > readable ? leastShare : 0;
    for (const share of shares.filter((share) => share >= least)) {
      const picture = lay(wide, high, share);
      if (fits(picture)) return { ...picture, zoom };
    }
    if (least === 0) bare ??= { ...barest, zoom };
  }
}
