const largest = 2;
const smallest = 0.7;
const step = 1.18;
const leastWidth = 480;
const leastLane = 60;
function fitPicture(width, height, lay) {
  const at = (zoom2, laneLimit) => {
    const picture = lay(width / zoom2, height / zoom2, laneLimit);
    return picture.height <= Math.ceil(height / zoom2) ? { ...picture, zoom: zoom2 } : void 0;
  };
  const most = Math.min(largest, width / leastWidth);
  let zoom = Math.min(1, most);
  let best = at(zoom);
  for (let next = best; next !== void 0 && zoom * step <= most; ) {
    next = at(zoom * step);
    if (next !== void 0) [best, zoom] = [next, next.zoom];
  }
  while (best === void 0 && zoom > smallest) best = at(zoom /= step);
  for (let limit = height / zoom; best === void 0; ) {
    if (limit > leastLane) limit /= step;
    else zoom /= step;
    best = at(zoom, limit);
  }
  return best;
}

export { fitPicture };
