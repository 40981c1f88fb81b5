import type { Picture } from "./picture-markup.ts";

/** How many times larger than in the page type may be, and how it becomes smaller. */
const largest = 2;
const step = 0.86;
/** Where type has shrunk so far, labels go before it shrinks more. */
const small = 0.85;
/** Lanes are never laid out in less, in px, nor in more. */
const leastWidth = 480;
const mostWidth = 1e5;
/** Shares of the height that the labels of one lane may take. */
const shares = [1, 0.36, 0.32, 0.28, 0.25, 0.22, 0.19, 0.17, 0.15, 0.13, 0.11, 0.09];

/** A picture that fits, and how many times larger than in the page it is drawn. */
export interface FittedPicture extends Picture {
  readonly zoom: number;
}

/**
 * Returns a picture laid out for a frame, in type as large as its room allows. Where all would be too small, some labels are left to a "+n".
 * Nothing is cut.
 * @param lay lays it out in a width and a height, with labels of a lane in a limited height
 */
export function fitPicture(
  width: number,
  height: number,
  lay: (width: number, height: number, laneLimit?: number) => Picture,
): FittedPicture {
  for (let zoom = Math.min(largest, width / leastWidth); ; zoom *= step) {
    for (const share of zoom > small ? [1] : shares) {
      const [wide, high] = [width / zoom, Math.ceil(height / zoom)];
      const picture = lay(wide, high, share < 1 ? share * high : undefined);
      if (picture.height <= high || wide > mostWidth) return { ...picture, zoom };
    }
  }
}
