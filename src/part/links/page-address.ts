/** Where the state of timelines is kept: the page's own address, or that of the page around a frame. */
export interface Address {
  /** Returns the fragment without "#"; "" where there is none, or one that has done its work and may be written over. */
  readonly read: () => string;
  /** Writes the fragment, without a new step in the reader's history. */
  readonly write: (fragment: string) => void;
  /** Returns the whole address with another fragment, for the reader to copy. */
  readonly linkTo: (fragment: string) => string;
  /** Calls back whenever the fragment has changed otherwise, until the signal says that nobody listens any more. */
  readonly watch: (changed: () => void, signal: AbortSignal) => void;
}

/** Whether a fragment leads to a place of the page, as browsers find it: also where letters of its id are written in bytes. */
function isPlace(document: Document, fragment: string): boolean {
  try {
    const place = document.getElementById(fragment) ?? document.getElementById(decodeURIComponent(fragment));
    return place !== null || fragment.toLowerCase() === "top";
  } catch {
    return false;
  }
}

/** Returns the address of the window that shows a document. */
export function pageAddress(document: Document): Address {
  // What a template holds has no window yet.
  const view = document.defaultView ?? window;
  const { location, history } = view;
  const linkTo = (fragment: string): string => location.href.replace(/#.*/, "") + fragment.replace(/^(?=.)/, "#");
  return {
    linkTo,
    read: () => {
      const fragment = location.hash.slice(1);
      // The page has been scrolled to that place: the fragment has no more to say.
      return isPlace(document, fragment) ? "" : fragment;
    },
    write: (fragment) => {
      try {
        history.replaceState(history.state, "", linkTo(fragment));
      } catch {
        // A sandboxed page has no address of its own, and some browsers write one only so often: the link can be copied still.
      }
    },
    watch: (changed, signal) => view.addEventListener("hashchange", changed, { signal }),
  };
}
