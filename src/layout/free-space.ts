/** A part of something to place: its columns in px, and its rows counted from the top of the whole. */
export interface Part {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * What a lane holds, as boxes. Asking where something fits costs the boxes that share its columns, so a lane keeps this for labels,
 * whose number its height bounds, and leaves the rest to a {@link Skyline}.
 */
export class FreeSpace {
  readonly #boxes: Part[] = [];
  readonly #top: number;
  readonly #aside: number;
  readonly #between: number;

  /** @param top first free row; @param aside room kept at either side of a box; @param between room kept above and below */
  constructor(top: number, aside: number, between: number) {
    this.#top = top;
    this.#aside = aside;
    this.#between = between;
  }

  /** Returns the highest row, in px, where all parts of a whole fit. */
  firstFit(parts: readonly Part[]): number {
    let row = this.#top;
    for (;;) {
      let next = row;
      for (let index = 0; index < parts.length; index++) next = this.#below(parts[index] as Part, next);
      if (next === row) return row;
      row = next;
    }
  }

  /** The row itself, or a lower one: below every box that was found in the way on one way through them. */
  #below(part: Part, row: number): number {
    const left = part.left - this.#aside;
    const right = part.right + this.#aside;
    let free = row;
    const boxes = this.#boxes;
    // By index: this is asked for every place that is tried, and an iterator would cost more than the comparison.
    for (let index = 0; index < boxes.length; index++) {
      const box = boxes[index] as Part;
      if (box.left >= right || box.right <= left) continue;
      const below = box.bottom + this.#between - part.top;
      if (free < below && free > box.top - this.#between - part.bottom) free = below;
    }
    return free;
  }

  /** Takes the room of all parts of a whole that stands at a row. */
  take(parts: readonly Part[], row: number): void {
    for (const part of parts) this.#boxes.push({ ...part, top: part.top + row, bottom: part.bottom + row });
  }
}
