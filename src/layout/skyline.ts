/**
 * The lower edge of what a lane holds, one number a column: a box may stand wherever it is below the edge over its whole
 * width. Asking and setting cost the box's width, never the number of boxes, so that packing n boxes is O(n).
 */
export class Skyline {
  readonly #edge: Float64Array;
  readonly #left: number;
  readonly #step: number;
  #bottom: number;

  /**
   * @param left where the first column begins, in px
   * @param right where the last column ends, in px
   * @param top the edge of an empty lane, in px
   * @param step width of a column in px; wide ones are quick, and take some more room than a box needs
   */
  constructor(left: number, right: number, top = 0, step = 1) {
    this.#left = Math.floor(left);
    this.#step = step;
    this.#bottom = top;
    this.#edge = new Float64Array(Math.max(1, Math.ceil((right - this.#left) / step))).fill(top);
  }

  /** Returns the lowest edge over [from, to) px: the first free y below everything there. */
  below(from: number, to: number): number {
    let lowest = -Infinity;
    for (let column = this.#column(from), end = this.#end(from, to); column < end; column++) {
      const edge = this.#edge[column] ?? 0;
      if (edge > lowest) lowest = edge;
    }
    return lowest;
  }

  /** Moves the edge over [from, to) px down to y; where it is lower already, it stays. */
  cover(from: number, to: number, y: number): void {
    this.#bottom = Math.max(this.#bottom, y);
    for (let column = this.#column(from), end = this.#end(from, to); column < end; column++) {
      if ((this.#edge[column] ?? y) < y) this.#edge[column] = y;
    }
  }

  /** Returns the lowest edge anywhere. */
  bottom(): number {
    return this.#bottom;
  }

  #column(x: number): number {
    return Math.min(this.#edge.length - 1, Math.max(0, Math.floor((Math.floor(x) - this.#left) / this.#step)));
  }

  #end(from: number, to: number): number {
    return Math.max(this.#column(from) + 1, Math.min(this.#edge.length, Math.ceil((Math.ceil(to) - this.#left) / this.#step)));
  }
}
