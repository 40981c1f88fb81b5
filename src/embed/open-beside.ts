/**
 * Lets links that lead out of a frame's page open beside it. In the frame itself most sites refuse to be shown, and the timeline would be gone.
 * Does nothing outside a frame.
 * @param view the window of the frame's page
 * @example openBeside(window);
 */
export function openBeside(view: Window & typeof globalThis): void {
  if (view.parent === view) return;
  view.document.addEventListener(
    "click",
    ({ target }) => {
      const link = target instanceof view.Element ? target.closest("a[href]:not([download])") : null;
      // A mark leads to its event's details, which are in the page.
      if (link?.getAttribute("href")?.startsWith("#") === false) link.setAttribute("target", "_blank");
    },
    { capture: true },
  );
}
