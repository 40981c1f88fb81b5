/**
 * The lower edge of what a lane holds, one number a pixel column: a box may stand wherever it is below the edge over its whole
 * width. Asking and setting cost the box's width, never the number of boxes, so that packing n boxes is O(n).
 */
export class Skyline {
  readonly #edge: Float64Array;
  readonly #left: number;

  /** @param left first column in px; @param right the column after the last, in px */
  constructor(left: number, right: number, top = 0) {
    this.#left = Math.floor(left);
    this.#edge = new Float64Array(Math.max(1, Math.ceil(right) - this.#left)).fill(top);
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
    for (let column = this.#column(from), end = this.#end(from, to); column < end; column++) {
      if ((this.#edge[column] ?? y) < y) this.#edge[column] = y;
    }
  }

  /** Returns the lowest edge anywhere. */
  bottom(): number {
    let lowest = -Infinity;
    for (const edge of this.#edge) if (edge > lowest) lowest = edge;
    return lowest;
  }

  #column(x: number): number {
    return Math.min(this.#edge.length - 1, Math.max(0, Math.floor(x) - this.#left));
  }

  #end(from: number, to: number): number {
    return Math.max(this.#column(from) + 1, Math.min(this.#edge.length, Math.ceil(to) - this.#left));
  }
}
