// A command of Vitest's: real input of a mouse, in the browsers that Playwright drives.

/** Makes steps of a mouse in turn: "move", "down" and "up" at a place of the page in px, and "wheel" by px, with a key held. */
export async function mouse({ page }, steps) {
  for (const { type, x, y, count, key } of steps) {
    if (key !== undefined) await page.keyboard.down(key);
    if (type === "move") await page.mouse.move(x, y);
    else if (type === "wheel") await page.mouse.wheel(x, y);
    else await page.mouse[type]({ clickCount: count });
    if (key !== undefined) await page.keyboard.up(key);
  }
}
