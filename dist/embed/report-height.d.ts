/**
 * Tells the page around a frame how high the frame's page is, once for each real change and again where that page asks, in every dialect of
 * `heightMessages`. Does nothing outside a frame.
 * @param view the window of the frame's page
 * @returns what ends it
 * @example reportHeight(window);
 */
declare function reportHeight(view: Window & typeof globalThis): () => void;

export { reportHeight };
