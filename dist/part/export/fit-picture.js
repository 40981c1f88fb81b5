const largest = 2;
const step = 0.86;
const small = 0.85;
const leastWidth = 480;
const mostWidth = 1e5;
const shares = [1, 0.36, 0.32, 0.28, 0.25, 0.22, 0.19, 0.17, 0.15, 0.13, 0.11, 0.09];
function fitPicture(width, height, lay) {
  for (let zoom = Math.min(largest, width / leastWidth); ; zoom *= step) {
    for (const share of zoom > small ? [1] : shares) {
      const [wide, high] = [width / zoom, Math.ceil(height / zoom)];
      const picture = lay(wide, high, share < 1 ? share * high : void 0);
      if (picture.height <= high || wide > mostWidth) return { ...picture, zoom };
    }
  }
}

export { fitPicture };
