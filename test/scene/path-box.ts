/** The box that a path takes, in px. */
export interface PathBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const counts: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, A: 7, Q: 4, Z: 0 };

/**
 * Reads a path and returns its box. A curve counts with the points that hold it; an arc as a half circle to its end.
 * Anything that is not a path (NaN, a missing number) throws.
 */
export function pathBox(path: string): PathBox {
  const tokens = path.match(/[a-zA-Z]|-?\d*\.?\d+/g) ?? [];
  if (tokens.join("") !== path.replace(/[\s,]/g, "")) throw new Error(`This is no path: ${path}`);
  const xs: number[] = [];
  const ys: number[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let index = 0;
  let command = "";
  const number = (): number => {
    const value = Number(tokens[index++]);
    if (!Number.isFinite(value)) throw new Error(`A number is missing in ${path}`);
    return value;
  };
  const moveTo = (toX: number, toY: number): void => {
    [x, y] = [toX, toY];
    xs.push(x);
    ys.push(y);
  };
  while (index < tokens.length) {
    if (/[a-zA-Z]/.test(tokens[index] ?? "")) command = tokens[index++] ?? "";
    else if (command === "" || /z/i.test(command)) throw new Error(`A number without a command in ${path}`);
    const name = command.toUpperCase();
    const [fromX, fromY] = command === name ? [0, 0] : [x, y];
    if (counts[name] === undefined) throw new Error(`Unknown command ${command} in ${path}`);
    if (name === "Z") moveTo(startX, startY);
    else if (name === "H") moveTo(fromX + number(), y);
    else if (name === "V") moveTo(x, fromY + number());
    else if (name === "A") {
      const radius = number();
      for (let skipped = 0; skipped < 4; skipped++) number();
      const [beforeX, beforeY] = [x, y];
      moveTo(fromX + number(), fromY + number());
      ys.push((beforeY + y) / 2 - radius, (beforeY + y) / 2 + radius);
      xs.push(beforeX);
    } else {
      for (let pairs = (counts[name] ?? 2) / 2; pairs > 0; pairs--) {
        const toX = fromX + number();
        moveTo(toX, fromY + number());
      }
    }
    if (name === "M") [startX, startY] = [x, y];
  }
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
