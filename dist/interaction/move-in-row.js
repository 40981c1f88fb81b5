function moveInRow(items, from, key, isMirrored) {
  const index = items.indexOf(from);
  const last = items.length - 1;
  const to = {
    [isMirrored ? "ArrowLeft" : "ArrowRight"]: index === last ? 0 : index + 1,
    [isMirrored ? "ArrowRight" : "ArrowLeft"]: index <= 0 ? last : index - 1,
    Home: 0,
    End: last
  };
  return items[to[key] ?? -1];
}

export { moveInRow };
