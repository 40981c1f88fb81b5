class FreeSpace {
  #boxes = [];
  #top;
  #aside;
  #between;
  /** @param top first free row; @param aside room kept at either side of a box; @param between room kept above and below */
  constructor(top, aside, between) {
    this.#top = top;
    this.#aside = aside;
    this.#between = between;
  }
  /** Returns the highest row, in px, where all parts of a whole fit. */
  firstFit(parts) {
    let row = this.#top;
    for (; ; ) {
      let next = row;
      for (let index = 0; index < parts.length; index++) next = this.#below(parts[index], next);
      if (next === row) return row;
      row = next;
    }
  }
  /** The row itself, or a lower one: below every box that was found in the way on one way through them. */
  #below(part, row) {
    const left = part.left - this.#aside;
    const right = part.right + this.#aside;
    let free = row;
    const boxes = this.#boxes;
    for (let index = 0; index < boxes.length; index++) {
      const box = boxes[index];
      if (box.left >= right || box.right <= left) continue;
      const below = box.bottom + this.#between - part.top;
      if (free < below && free > box.top - this.#between - part.bottom) free = below;
    }
    return free;
  }
  /** Takes the room of all parts of a whole that stands at a row. */
  take(parts, row) {
    for (const part of parts) this.#boxes.push({ ...part, top: part.top + row, bottom: part.bottom + row });
  }
}

export { FreeSpace };
