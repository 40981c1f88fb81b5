const embeds = "iframe.dateline-embed";
const least = 50;
const most = 2e4;
const longest = 2e3;
function hostEmbeds(view) {
  const { document, location, history } = view;
  const ending = new view.AbortController();
  const { signal } = ending;
  const frames = () => [...document.querySelectorAll(embeds)];
  const met = /* @__PURE__ */ new WeakSet();
  const meet = () => {
    for (const frame of frames().filter((one) => !met.has(one))) {
      met.add(frame);
      reserve(frame);
      frame.contentWindow?.postMessage({ dateline: "ask" }, "*");
    }
  };
  const observer = new view.MutationObserver(meet);
  observer.observe(document, { childList: true, subtree: true });
  meet();
  const tell = (frame) => {
    const name = frame.dataset["links"];
    if (name === void 0) return;
    const origin = originOf(frame);
    const address = location.href.replace(/#.*/, "");
    const message = { dateline: "host", name, address, fragment: pieceOf(location.hash.slice(1), name) };
    frame.contentWindow?.postMessage(message, origin === "null" ? "*" : origin);
  };
  view.addEventListener(
    "message",
    ({ source, origin, data }) => {
      if (source === null || typeof data !== "object" || data === null) return;
      const frame = frames().find((one) => one.contentWindow === source);
      if (frame === void 0 || origin !== originOf(frame)) return;
      const { dateline, height, fragment } = data;
      if (dateline === "height" && Number.isFinite(height)) {
        frame.style.height = `${Math.min(most, Math.max(least, Math.ceil(height)))}px`;
      } else if (dateline === "hello") tell(frame);
      else if (dateline === "fragment" && typeof fragment === "string" && fragment.length <= longest) {
        const name = frame.dataset["links"];
        const hash = name === void 0 ? void 0 : withPiece(location.hash.slice(1), name, fragment);
        if (hash === void 0) return;
        const url = new URL(location.href);
        url.hash = hash;
        history.replaceState(history.state, "", url);
      }
    },
    { signal }
  );
  view.addEventListener("hashchange", () => frames().forEach(tell), { signal });
  return () => {
    observer.disconnect();
    ending.abort();
  };
}
function originOf({ src, sandbox, ownerDocument, attributes }) {
  const isOpaque = attributes.getNamedItem("sandbox") !== null && !sandbox.contains("allow-same-origin");
  return isOpaque || !URL.canParse(src, ownerDocument.baseURI) ? "null" : new URL(src, ownerDocument.baseURI).origin;
}
function reserve(frame) {
  const steps = (frame.dataset["heights"] ?? "").split(/\s+/).map((step) => step.split(":").map(Number));
  const width = frame.getBoundingClientRect().width;
  const fitting = steps.filter(([from = NaN, height2 = NaN]) => from <= width && height2 > 0).sort(([a = 0], [b = 0]) => b - a);
  const height = fitting[0]?.[1];
  if (height !== void 0) frame.style.height = `${height}px`;
}
const ours = /^[^:;=&]+:[a-z-]+=/;
const prefixOf = (name) => `${encodeURIComponent(name)}:`;
function pieceOf(hash, name) {
  const piece = hash.split(";").find((one) => one.startsWith(prefixOf(name)));
  return piece?.slice(prefixOf(name).length) ?? "";
}
function withPiece(hash, name, piece) {
  if (piece.includes(";")) return void 0;
  const others = hash.split(";").filter((one) => one !== "" && !one.startsWith(prefixOf(name)));
  if (!others.every((one) => ours.test(one))) return void 0;
  return [...others, ...piece === "" ? [] : [prefixOf(name) + piece]].join(";");
}

export { hostEmbeds };
