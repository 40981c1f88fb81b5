const nameInFrame = "timeline";
const prefix = `${nameInFrame}:`;
function hostAddress(view) {
  const { parent } = view;
  const watchers = /* @__PURE__ */ new Set();
  let host;
  let fragment = "";
  view.addEventListener("message", ({ source, origin, data }) => {
    if (source !== parent || typeof data !== "object" || data?.dateline !== "host") return;
    const { address, name } = data;
    if (typeof data.fragment !== "string" || typeof address !== "string" || typeof name !== "string") return;
    host = { origin, address, name };
    const next = data.fragment === "" ? "" : prefix + data.fragment;
    if (next === fragment) return;
    fragment = next;
    for (const changed of watchers) changed();
  });
  if (parent !== view) parent.postMessage({ dateline: "hello" }, "*");
  return {
    read: () => fragment,
    write: (next) => {
      fragment = next;
      if (host)
        parent.postMessage({ dateline: "fragment", fragment: next.slice(prefix.length) }, host.origin === "null" ? "*" : host.origin);
    },
    linkTo: (next) => {
      const { address, name } = host ?? { address: view.location.href.replace(/#.*/, ""), name: nameInFrame };
      return address + (next === "" ? "" : `#${encodeURIComponent(name)}:${next.slice(prefix.length)}`);
    },
    watch: (changed, signal) => {
      watchers.add(changed);
      signal.addEventListener("abort", () => watchers.delete(changed));
    }
  };
}

export { hostAddress, nameInFrame };
