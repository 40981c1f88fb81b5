import type { Locale } from "../locale/locale.ts";
import type { Part } from "../part/part.ts";
import type { LinksOptions } from "../part/links/links.ts";
import { hostAddress, nameInFrame } from "./host-address.ts";
import { reportHeight } from "./report-height.ts";

/** What the page of a frame takes from its address, besides `src`: attributes of the element. */
const attributes = ["layout", "theme", "heading-level", "parts", "select", "form", "window", "clock", "find"];

/** What is used of the script tag's bundle. */
export interface Bundle {
  readonly linksThrough: (options: LinksOptions) => Part;
  readonly DatelineElement: { readonly register: (thing: Part | Locale) => void };
}

/** The library's folder, and who is told of the catalogues in it. */
type Folder = Pick<Bundle, "DatelineElement"> & { readonly base: string };

/**
 * Draws in a frame's page what the page's address asks for, `embed.html?src=story.json&locale=fr`, in its `<d3-dateline>`, and tells the page
 * around the frame how high it is. Stories come from the page's own origin, or from one that its `<meta name="dateline-origins">` lists.
 * @param view the window of the frame's page
 * @param base where the catalogues of languages are: the address of the library's folder
 * @example startGuest(window, dateline, new URL(".", document.currentScript.src).href)
 */
export function startGuest(view: Window & typeof globalThis, { linksThrough, DatelineElement }: Bundle, base: string): void {
  const { document, location } = view;
  const element = document.querySelector("d3-dateline");
  if (element === null) return;
  const asked = new URLSearchParams(location.search);
  reportHeight(view);
  DatelineElement.register(linksThrough({ name: nameInFrame, ...hostAddress(view) }));
  for (const name of attributes) {
    const value = asked.get(name);
    if (value !== null) element.setAttribute(name, value);
  }
  const language = asked.get("locale");
  if (language !== null) speak(view, element, language, { base, DatelineElement });
  const src = asked.get("src");
  const why = src === null ? "This page needs the address of a story: embed.html?src=story.json" : refusal(view, src);
  if (src !== null && why === undefined) element.setAttribute("src", src);
  else if (why !== undefined) tell(element, why);
}

/** Why a story is not loaded; undefined where it may be. */
function refusal({ document, location }: Window, src: string): string | undefined {
  let url: URL;
  try {
    url = new URL(src, location.href);
  } catch {
    return `This is no address of a story: ${src}`;
  }
  const list = document.querySelector<HTMLMetaElement>('meta[name="dateline-origins"]')?.content ?? "";
  // An origin of its own, as a sandbox gives, is none that a story could come from: the address says where the page is from.
  if (url.origin === location.origin || list.split(/\s+/).includes(url.origin)) return undefined;
  return `This page shows no stories of ${url.origin}. Who keeps it can allow that: <meta name="dateline-origins" content="${url.origin}">`;
}

/** Sets the language, and loads its catalogue from the library's own folder. */
function speak(view: Window, element: Element, language: string, { base, DatelineElement }: Folder): void {
  element.setAttribute("locale", language);
  element.ownerDocument.documentElement.lang = language;
  const [, tag = "en"] = /^([a-z]{2,3})(-[\w-]+)?$/i.exec(language) ?? [];
  const file = new URL(`locale/${tag.toLowerCase()}`, base).href;
  // What is imported needs no text to become a script's address, which a strict page forbids. Where it is missing, the element says so.
  const load = (): void =>
    void (import(`${file}.js`) as Promise<{ readonly default: Locale }>).then(
      (module) => DatelineElement.register(module.default),
      () => undefined,
    );
  if (tag.toLowerCase() === "en") return;
  if (view.origin !== "null") {
    load();
    return;
  }
  // Without an origin of its own, as in most sandboxes, a page may run scripts but not import them.
  const script = element.ownerDocument.createElement("script");
  try {
    script.src = `${file}.min.js`;
    element.ownerDocument.head.append(script);
  } catch {
    load();
  }
}

function tell(element: Element, words: string): void {
  const message = element.ownerDocument.createElement("p");
  message.setAttribute("role", "alert");
  message.textContent = words;
  element.replaceChildren(message);
}
