function pageAddress(document) {
  const { location, history } = document.defaultView;
  const linkTo = (fragment) => location.href.replace(/#.*/, "") + fragment.replace(/^(?=.)/, "#");
  return {
    linkTo,
    read: () => {
      const fragment = location.hash.slice(1);
      return document.getElementById(fragment) ? "" : fragment;
    },
    write: (fragment) => {
      try {
        history.replaceState(history.state, "", linkTo(fragment));
      } catch {
      }
    },
    watch: (changed, signal) => document.defaultView?.addEventListener("hashchange", changed, { signal })
  };
}

export { pageAddress };
