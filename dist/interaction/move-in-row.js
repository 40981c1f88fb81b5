function moveInRow(items, from, key, isMirrored) {
  if (key === "Home") return items[0];
  if (key === "End") return items.at(-1);
  if (key !== "ArrowRight" && key !== "ArrowLeft") return void 0;
  const by = key === "ArrowRight" === isMirrored ? -1 : 1;
  return items.at((items.indexOf(from) + by) % items.length);
}

export { moveInRow };
