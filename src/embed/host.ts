/** Frames that a page hosts. */
const embeds = "iframe.dateline-embed";

/** The least and the most that a frame may be high, in px: a page is not to be taken over by one. */
const least = 50;
const most = 20_000;

/** A fragment that a frame may ask for has at most so many characters. */
const longest = 2000;

/** What a frame says. */
interface Message {
  readonly dateline?: unknown;
  readonly height?: unknown;
  readonly fragment?: unknown;
}

/**
 * Serves the frames of a page that have the class "dateline-embed": their height follows what they say, and what a reader looks at in one
 * with `data-links="name"` is kept in the page's own address. Only messages of such a frame's own window and of the origin that its `src`
 * names are heard ("null" where it is sandboxed without an origin). No frame is navigated, and none navigates the page. Frames may come
 * before this or later, and be loaded already.
 * @param view the window of the page
 * @returns what ends it
 * @example hostEmbeds(window);
 */
export function hostEmbeds(view: Window & typeof globalThis): () => void {
  const { document, location, history } = view;
  const ending = new view.AbortController();
  const { signal } = ending;
  const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll<HTMLIFrameElement>(embeds)];
  const met = new WeakSet<HTMLIFrameElement>();
  const meet = (): void => {
    for (const frame of frames().filter((one) => !met.has(one))) {
      met.add(frame);
      reserve(frame);
      // One that is loaded already has told its height to nobody. What is asked is no secret.
      frame.contentWindow?.postMessage({ dateline: "ask" }, "*");
    }
  };
  const observer = new view.MutationObserver(meet);
  observer.observe(document, { childList: true, subtree: true });
  meet();

  const tell = (frame: HTMLIFrameElement): void => {
    const name = frame.dataset["links"];
    if (name === undefined) return;
    const origin = originOf(frame);
    const address = location.href.replace(/#.*/, "");
    const message = { dateline: "host", name, address, fragment: pieceOf(location.hash.slice(1), name) };
    frame.contentWindow?.postMessage(message, origin === "null" ? "*" : origin);
  };

  view.addEventListener(
    "message",
    ({ source, origin, data }: MessageEvent<Message | null>) => {
      if (source === null || typeof data !== "object" || data === null) return;
      const frame = frames().find((one) => one.contentWindow === source);
      if (frame === undefined || origin !== originOf(frame)) return;
      const { dateline, height, fragment } = data;
      if (dateline === "height" && Number.isFinite(height)) {
        frame.style.height = `${Math.min(most, Math.max(least, Math.ceil(height as number)))}px`;
      } else if (dateline === "hello") tell(frame);
      else if (dateline === "fragment" && typeof fragment === "string" && fragment.length <= longest) {
        const name = frame.dataset["links"];
        const hash = name === undefined ? undefined : withPiece(location.hash.slice(1), name, fragment);
        if (hash === undefined) return;
        const url = new URL(location.href);
        url.hash = hash;
        history.replaceState(history.state, "", url);
      }
    },
    { signal },
  );
  view.addEventListener("hashchange", () => frames().forEach(tell), { signal });
  return () => {
    observer.disconnect();
    ending.abort();
  };
}

/** The origin that a frame's messages must have. */
function originOf({ src, sandbox, ownerDocument, attributes }: HTMLIFrameElement): string {
  const isOpaque = attributes.getNamedItem("sandbox") !== null && !sandbox.contains("allow-same-origin");
  // What has no address of its own is at the page's; of one that cannot be read nothing is heard.
  return isOpaque || !URL.canParse(src, ownerDocument.baseURI) ? "null" : new URL(src, ownerDocument.baseURI).origin;
}

/** Gives a frame that is not loaded yet the height that it was measured to have, so that nothing moves when it is: "320:2400 960:1340". */
function reserve(frame: HTMLIFrameElement): void {
  const steps = (frame.dataset["heights"] ?? "").split(/\s+/).map((step) => step.split(":").map(Number));
  const width = frame.getBoundingClientRect().width;
  const fitting = steps.filter(([from = NaN, height = NaN]) => from <= width && height > 0).sort(([a = 0], [b = 0]) => b - a);
  const height = fitting[0]?.[1];
  if (height !== undefined) frame.style.height = `${height}px`;
}

/** One frame's state in a fragment that several share: "name:event=visits". */
const ours = /^[^:;=&]+:[a-z-]+=/;
const prefixOf = (name: string): string => `${encodeURIComponent(name)}:`;

function pieceOf(hash: string, name: string): string {
  const piece = hash.split(";").find((one) => one.startsWith(prefixOf(name)));
  return piece?.slice(prefixOf(name).length) ?? "";
}

/** Returns a fragment with another state of one frame; undefined where another script of the page keeps something there. */
function withPiece(hash: string, name: string, piece: string): string | undefined {
  if (piece.includes(";")) return undefined;
  const others = hash.split(";").filter((one) => one !== "" && !one.startsWith(prefixOf(name)));
  if (!others.every((one) => ours.test(one))) return undefined;
  return [...others, ...(piece === "" ? [] : [prefixOf(name) + piece])].join(";");
}
