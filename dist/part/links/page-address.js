function pageAddress(document) {
  const view = document.defaultView;
  const { location } = view;
  const linkTo = (fragment) => location.href.replace(/#.*/s, "") + (fragment === "" ? "" : `#${fragment}`);
  return {
    linkTo,
    read: () => {
      const fragment = location.hash.slice(1);
      return document.getElementById(fragment) === null ? fragment : "";
    },
    write: (fragment) => {
      try {
        view.history.replaceState(view.history.state, "", linkTo(fragment));
      } catch {
      }
    },
    watch: (changed) => {
      view.addEventListener("hashchange", changed);
      return () => view.removeEventListener("hashchange", changed);
    }
  };
}

export { pageAddress };
