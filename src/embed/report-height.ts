import { heightMessages } from "./height-messages.ts";

/**
 * Tells the page around a frame how high the frame's page is, once for each real change and again where that page asks, in every dialect of
 * `heightMessages`. Does nothing outside a frame.
 * @param view the window of the frame's page
 * @returns what ends it
 * @example reportHeight(window);
 */
export function reportHeight(view: Window & typeof globalThis): () => void {
  const { parent, document, location } = view;
  if (parent === view) return () => undefined;
  let told = 0;
  // How high something is, is no secret, and a frame cannot know who stands around it.
  const tell = (): void => {
    for (const message of told === 0 ? [] : heightMessages(told, location)) parent.postMessage(message, "*");
  };
  const observer = new view.ResizeObserver(() => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    // A frame that is hidden has no height to tell of.
    if (height === told || height === 0) return;
    told = height;
    tell();
  });
  observer.observe(document.documentElement);
  const ending = new view.AbortController();
  // WordPress says "ready" when its own script has come, which may be after the frame.
  const answer = ({ source, data }: MessageEvent<{ readonly dateline?: unknown; readonly message?: unknown } | null>): void => {
    if (source === parent && typeof data === "object" && (data?.dateline === "ask" || data?.message === "ready")) tell();
  };
  view.addEventListener("message", answer, { signal: ending.signal });
  return () => {
    observer.disconnect();
    ending.abort();
  };
}
