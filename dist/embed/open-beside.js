function openBeside(view) {
  if (view.parent === view) return;
  view.document.addEventListener(
    "click",
    ({ target }) => {
      const link = target instanceof view.Element ? target.closest("a[href]:not([download])") : null;
      if (link?.getAttribute("href")?.startsWith("#") === false) link.setAttribute("target", "_blank");
    },
    { capture: true }
  );
}

export { openBeside };
