const nameInFrame = "timeline";
const prefix = `${nameInFrame}:`;
function hostAddress(view) {
  const { parent } = view;
  const watchers = /* @__PURE__ */ new Set();
  let host;
  const own = view.location.hash.slice(1);
  let fragment = own.startsWith(prefix) ? own : "";
  const greet = () => {
    if (parent !== view) parent.postMessage({ dateline: "hello" }, "*");
  };
  view.addEventListener("message", ({ source, origin, data }) => {
    if (source !== parent || typeof data !== "object" || data === null) return;
    if (data.dateline === "ask") greet();
    if (data.dateline !== "host") return;
    const { address, name } = data;
    if (typeof data.fragment !== "string" || typeof address !== "string" || typeof name !== "string") return;
    host = { origin, address, name };
    const next = data.fragment === "" ? "" : prefix + data.fragment;
    if (next === fragment) return;
    fragment = next;
    for (const changed of watchers) changed();
  });
  greet();
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
