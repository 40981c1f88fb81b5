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

/** Returns the address of the window that shows a document. */
export function pageAddress(document: Document): Address {
  const { location, history } = document.defaultView as Window;
  const linkTo = (fragment: string): string => location.href.replace(/#.*/, "") + fragment.replace(/^(?=.)/, "#");
  return {
    linkTo,
    read: () => {
      const fragment = location.hash.slice(1);
      // The page has been scrolled to that place: the fragment has no more to say.
      return document.getElementById(fragment) ? "" : fragment;
    },
    write: (fragment) => {
      try {
        history.replaceState(history.state, "", linkTo(fragment));
      } catch {
        // A sandboxed page has no address of its own, and some browsers write one only so often: the link can be copied still.
      }
    },
    watch: (changed, signal) => document.defaultView?.addEventListener("hashchange", changed, { signal }),
  };
}
