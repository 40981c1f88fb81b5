/**
 * Serves the frames of a page that have the class "dateline-embed": their height follows what they say, and what a reader looks at in one
 * with `data-links="name"` is kept in the page's own address. Only messages of such a frame's own window and of the origin that its `src`
 * names are heard ("null" where it is sandboxed without an origin). No frame is navigated, and none navigates the page. Frames may come
 * before this or later, and be loaded already.
 * @param view the window of the page
 * @returns what ends it
 * @example hostEmbeds(window);
 */
declare function hostEmbeds(view: Window & typeof globalThis): () => void;

export { hostEmbeds };
