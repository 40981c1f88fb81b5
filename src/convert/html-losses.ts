import { quote } from "../date/quote.ts";
import { EMBEDDED, LOOK, UNREAD } from "./html-names.ts";
import { proseAddress } from "./prose-address.ts";

/** The attributes of an element, decoded. */
export type Attributes = Readonly<Record<string, string>>;

/** A link that is not closed yet. */
export interface OpenLink {
  /** Undefined when it leads nowhere. */
  readonly href: string | undefined;
  readonly title: string;
  readonly words: string[];
}

/**
 * Notes what an element brings that no words are: pictures, frames, looks, handlers, titles.
 *
 * @example noteElement(losses, "img", { src: "a.png", alt: "A map" }) // adds 'image a.png "A map"'
 */
export function noteElement(losses: Set<string>, name: string, attributes: Attributes): void {
  const address = attributes["src"] ?? attributes["href"] ?? attributes["data"] ?? attributes["srcset"] ?? "";
  const words = [address, attributes["alt"] && quote(attributes["alt"])].filter(Boolean).join(" ");
  if (EMBEDDED.has(name) && !UNREAD.has(name)) losses.add(`${name === "img" ? "image" : `<${name}>`} ${words}`.trim());
  else if (name === "iframe") losses.add(`<iframe> ${words}`.trim());
  else if (LOOK.has(name) && name !== "sup" && name !== "sub") losses.add(`look of <${name}>`);
  else if (name === "table") losses.add("table");
  if (attributes["style"]) losses.add(`style ${quote(attributes["style"])}`);
  const handlers = Object.keys(attributes).filter((key) => /^on./.test(key) || /^(?:form)?action$/.test(key));
  for (const key of handlers) losses.add(`${key} of <${name}>`);
  if (attributes["title"] && name !== "a") losses.add(`title ${quote(attributes["title"])}`);
}

/**
 * Returns a link that begins; one that is not followed is noted.
 *
 * @example openLink(losses, { href: "javascript:X(1)" }).href // undefined
 */
export function openLink(losses: Set<string>, { href, title = "" }: Attributes): OpenLink {
  const address = href === undefined ? undefined : proseAddress(href);
  if (href !== undefined && address === undefined) losses.add(`link to ${quote(href)}`);
  return { href: address, title, words: [] };
}

/**
 * Notes the title of a link that ends, when it says more than the words and the address.
 *
 * @example closeLink(losses, { href: undefined, title: "By Ann", words: ["words"] }) // adds 'title "By Ann"'
 */
export function closeLink(losses: Set<string>, { title, words, href = "" }: OpenLink): void {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  const isSaid = [words.join(""), unescapedAddress(href)].some((text) => plain(text).includes(plain(title)));
  if (!isSaid) losses.add(`title ${quote(title)}`);
}

function unescapedAddress(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
