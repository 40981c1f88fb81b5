import type { Locale } from "../locale/locale.ts";
import type { Part } from "../part/part.ts";
import type { LinksOptions } from "../part/links/links.ts";
import { hostAddress, nameInFrame } from "./host-address.ts";
import { loadCatalogue } from "./load-catalogue.ts";
import { openBeside } from "./open-beside.ts";
import { reportHeight } from "./report-height.ts";

/** What the page of a frame takes from its address, besides `src`: attributes of the element. */
const attributes = [
  ...["layout", "theme", "heading-level", "parts", "select", "form", "window", "clock", "find"],
  ...["hide-lanes", "hide-statuses", "hide-kinds"],
];

/** What is used of the script tag's bundle. */
export interface Bundle {
  readonly linksThrough: (options: LinksOptions) => Part;
  readonly DatelineElement: { readonly register: (thing: Part | Locale) => void };
}

/**
 * Draws in a frame's page what the page's address asks for, `embed.html?src=story.json&locale=fr`, in its `<d3-dateline>`, and tells the page
 * around the frame how high it is. Stories come from the page's own origin, or from one that its `<meta name="dateline-origins">` lists.
 * @param view the window of the frame's page
 * @param base where the catalogues of languages are: the address of the library's folder
 * @example startGuest(window, dateline, new URL(".", document.currentScript.src).href)
 */
export function startGuest(view: Window & typeof globalThis, bundle: Bundle, base: string): void {
  const { document, location } = view;
  const element = document.querySelector("d3-dateline");
  if (element === null) return;
  const asked = new URLSearchParams(location.search);
  openBeside(view);
  // Without a page around it, the address is its own.
  const address = view.parent === view ? {} : hostAddress(view);
  bundle.DatelineElement.register(bundle.linksThrough({ name: nameInFrame, ...address }));
  for (const name of attributes) {
    const value = asked.get(name);
    if (value !== null) element.setAttribute(name, value);
  }
  const language = asked.get("locale");
  if (language !== null) speak(view, element, language, { bundle, base });
  const src = asked.get("src");
  const { url, why }: Permission =
    src === null ? { why: "This page needs the address of a story: embed.html?src=story.json" } : permitted(view, src);
  // Before there is something to see, the page is as low as its words of waiting: told, that would undo a height that was measured.
  const waiting = new view.AbortController();
  const report = (): void => {
    waiting.abort();
    reportHeight(view);
  };
  for (const type of ["dateline-load", "dateline-error"]) element.addEventListener(type, report, { signal: waiting.signal });
  if (url !== undefined) {
    allowOnly(view);
    // The address that was looked at, and not the text: the element might read it otherwise.
    return element.setAttribute("src", url.href);
  }
  tell(element, why);
  report();
}

/** An address that may be loaded, or why it may not. */
type Permission = { readonly url: URL; readonly why?: undefined } | { readonly url?: undefined; readonly why: string };

/** Lets the page ask its own origin and those of its list alone, also where an address leads on to another. */
function allowOnly({ document, location }: Window): void {
  if (!/^https?:/.test(location.protocol)) return;
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = `connect-src ${[location.origin, ...originsIn(document)].join(" ")}`;
  document.head.append(policy);
}

/** The origins that the page lists. */
function originsIn(document: Document): string[] {
  const list = document.querySelector<HTMLMetaElement>('meta[name="dateline-origins"]')?.content ?? "";
  return list.split(/\s+/).filter((origin) => /^https?:\/\/[^/;,'"]+$/.test(origin));
}

function permitted({ document, location }: Window, src: string): Permission {
  let url: URL;
  try {
    url = new URL(src, location.href);
  } catch {
    return { why: `This is no address of a story: ${src}` };
  }
  // An origin of its own, as a sandbox gives, is none that a story could come from: the address says where the page is from.
  if (url.origin === location.origin || originsIn(document).includes(url.origin)) return { url };
  return {
    why: `This page shows no stories of ${url.origin}. Who keeps it can allow that: <meta name="dateline-origins" content="${url.origin}">`,
  };
}

/** Sets the language, and loads its catalogue where the page has not. */
function speak(
  view: Window,
  element: Element,
  language: string,
  { bundle, base }: { readonly bundle: Bundle; readonly base: string },
): void {
  element.setAttribute("locale", language);
  view.document.documentElement.lang = language;
  const [, start = "en"] = /^([a-z]{2,3})(-[\w-]+)?$/i.exec(language) ?? [];
  const tag = start.toLowerCase();
  if (!Object.hasOwn(bundle, tag)) loadCatalogue(view, tag, base, (catalogue) => bundle.DatelineElement.register(catalogue));
}

function tell(element: Element, words: string): void {
  const message = element.ownerDocument.createElement("p");
  message.setAttribute("role", "alert");
  message.textContent = words;
  element.replaceChildren(message);
}
