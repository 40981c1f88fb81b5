class Skyline {
  #edge;
  #left;
  #step;
  #bottom;
  /**
   * @param left where the first column begins, in px
   * @param right where the last column ends, in px
   * @param top the edge of an empty lane, in px
   * @param step width of a column in px; wide ones are quick, and take some more room than a box needs
   */
  constructor(left, right, top = 0, step = 1) {
    this.#left = Math.floor(left);
    this.#step = step;
    this.#bottom = top;
    this.#edge = new Float64Array(Math.max(1, Math.ceil((right - this.#left) / step))).fill(top);
  }
  /** Returns the lowest edge over [from, to) px: the first free y below everything there. */
  below(from, to) {
    let lowest = -Infinity;
    for (let column = this.#column(from), end = this.#end(from, to); column < end; column++) {
      const edge = this.#edge[column] ?? 0;
      if (edge > lowest) lowest = edge;
    }
    return lowest;
  }
  /** Moves the edge over [from, to) px down to y; where it is lower already, it stays. */
  cover(from, to, y) {
    this.#bottom = Math.max(this.#bottom, y);
    for (let column = this.#column(from), end = this.#end(from, to); column < end; column++) {
      if ((this.#edge[column] ?? y) < y) this.#edge[column] = y;
    }
  }
  /** Returns the lowest edge anywhere. */
  bottom() {
    return this.#bottom;
  }
  #column(x) {
    return Math.min(this.#edge.length - 1, Math.max(0, Math.floor((Math.floor(x) - this.#left) / this.#step)));
  }
  #end(from, to) {
    return Math.max(this.#column(from) + 1, Math.min(this.#edge.length, Math.ceil((Math.ceil(to) - this.#left) / this.#step)));
  }
}

export { Skyline };
