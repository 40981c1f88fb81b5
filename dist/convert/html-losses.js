import { quote } from '../date/quote.js';
import { EMBEDDED, UNREAD, LOOK } from './html-names.js';
import { proseAddress } from './prose-address.js';

function noteElement(losses, name, attributes) {
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
function openLink(losses, { href, title = "" }) {
  const address = href === void 0 ? void 0 : proseAddress(href);
  if (href !== void 0 && address === void 0) losses.add(`link to ${quote(href)}`);
  return { href: address, title, words: [] };
}
function closeLink(losses, { title, words, href = "" }) {
  const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  const isSaid = [words.join(""), unescapedAddress(href)].some((text) => plain(text).includes(plain(title)));
  if (!isSaid) losses.add(`title ${quote(title)}`);
}
function unescapedAddress(href) {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

export { closeLink, noteElement, openLink };
