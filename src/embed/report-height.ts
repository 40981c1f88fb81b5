import { heightMessages } from "./height-messages.ts";

/**
 * Tells the page around a frame how high the frame's page is, once for each real change, in every dialect of `heightMessages`. Does nothing
 * outside a frame.
 * @param view the window of the frame's page
 * @returns what ends it
 * @example reportHeight(window);
 */
export function reportHeight(view: Window & typeof globalThis): () => void {
  const { parent, document, location } = view;
  if (parent === view) return () => undefined;
  let told = 0;
  const observer = new view.ResizeObserver(() => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    // A frame that is hidden has no height to tell of.
    if (height === told || height === 0) return;
    told = height;
    // How high something is, is no secret, and a frame cannot know who stands around it.
    for (const message of heightMessages(height, location)) parent.postMessage(message, "*");
  });
  observer.observe(document.documentElement);
  return () => observer.disconnect();
}
