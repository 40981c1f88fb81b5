function move(node, x, y) {
  const place = Number.isNaN(x) ? "translate(-9999,-9999)" : `translate(${Math.round(x * 10) / 10},${y})`;
  if (node && node.getAttribute("transform") !== place) node.setAttribute("transform", place);
}

export { move };
