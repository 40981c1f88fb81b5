const largest = 2;
const step = 0.92;
const asInPage = 1.1;
const readable = 0.75;
const tiny = 0.55;
const slack = 0.4;
const leastWidth = 480;
const mostWidth = 1e5;
const shares = [1, 0.85, 0.7, 0.55, 0.45, 0.35, 0.27, 0.2, 0.1, 0.05, 0.03, 0.02, 0.01];
const leastShare = 0.2;
function fitPicture(width, height, lay) {
  let bare;
  for (let zoom = Math.min(largest, width / leastWidth); ; zoom *= step) {
    if (bare !== void 0 && zoom < tiny) return bare;
    const [wide, high] = [width / zoom, Math.ceil(height / zoom)];
    const fits = (picture) => picture.height <= high || wide > mostWidth;
    const barest = lay(wide, high, 0);
    if (!fits(barest)) {
      zoom = Math.min(zoom, height / barest.height * (1 + slack));
      continue;
    }
    const least = zoom > asInPage ? 1 : zoom > readable ? leastShare : 0;
    for (const share of shares.filter((share2) => share2 >= least)) {
      const picture = lay(wide, high, share);
      if (fits(picture)) return { ...picture, zoom };
    }
    if (least === 0) bare ??= { ...barest, zoom };
  }
}

export { fitPicture };
