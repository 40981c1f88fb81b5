/** Moves a node to a place in px; out of sight where it has none, which costs a browser less than to hide it. */
export function move(node: Element | null | undefined, x: number, y: number): void {
  const place = Number.isNaN(x) ? "translate(-9999,-9999)" : `translate(${Math.round(x * 10) / 10},${y})`;
  if (node && node.getAttribute("transform") !== place) node.setAttribute("transform", place);
}
