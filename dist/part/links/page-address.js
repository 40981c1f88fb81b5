function isPlace(document, fragment) {
  try {
    const place = document.getElementById(fragment) ?? document.getElementById(decodeURIComponent(fragment));
    return place !== null || fragment.toLowerCase() === "top";
  } catch {
    return false;
  }
}
function pageAddress(document) {
  const view = document.defaultView ?? window;
  const { location, history } = view;
  const linkTo = (fragment) => location.href.replace(/#.*/, "") + fragment.replace(/^(?=.)/, "#");
  return {
    linkTo,
    read: () => {
      const fragment = location.hash.slice(1);
      return isPlace(document, fragment) ? "" : fragment;
    },
    write: (fragment) => {
      try {
        history.replaceState(history.state, "", linkTo(fragment));
      } catch {
      }
    },
    watch: (changed, signal) => view.addEventListener("hashchange", changed, { signal })
  };
}

export { pageAddress };
