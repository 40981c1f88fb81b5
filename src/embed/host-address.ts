import type { Address } from "../part/links/page-address.ts";

/** What the page around a frame says to it. */
interface Greeting {
  readonly dateline?: unknown;
  readonly fragment?: unknown;
  readonly address?: unknown;
  readonly name?: unknown;
}

/** The name that a timeline has between a frame and the page around it, which has its own for it. */
export const nameInFrame = "timeline";
const prefix = `${nameInFrame}:`;

/**
 * Returns the address of the page around a frame, for `linksThrough`: what the reader looks at is kept there, where that page wants it.
 * Before the page has said so, nothing is written, and what is read is what the frame's own address asks for.
 * @param view the window of the frame's page
 * @example linksThrough({ name: nameInFrame, ...hostAddress(window) })
 */
export function hostAddress(view: Window & typeof globalThis): Address {
  const { parent } = view;
  const watchers = new Set<() => void>();
  let host: { readonly origin: string; readonly address: string; readonly name: string } | undefined;
  const own = view.location.hash.slice(1);
  let fragment = own.startsWith(prefix) ? own : "";
  const greet = (): void => {
    if (parent !== view) parent.postMessage({ dateline: "hello" }, "*");
  };
  view.addEventListener("message", ({ source, origin, data }: MessageEvent<Greeting | null>) => {
    if (source !== parent || typeof data !== "object" || data === null) return;
    // The page's script came later than the frame.
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
    },
  };
}
