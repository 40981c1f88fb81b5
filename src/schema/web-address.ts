/**
 * Why an address is not followed: it has another scheme; it has none; it can't be read. `url-page`: it can be followed, but leads to the page
 * that shows the story, or from there.
 */
export type AddressFault = "url-scheme" | "url-relative" | "url-invalid" | "url-page";

// After a host without a user name comes nothing that could end an attribute, hide a direction or split a line.
const REST = '[^\\s"<>\\\\^`{|}]';
const WEB = new RegExp(
  `^(?:https?://(?:\\[[\\da-f:.]+]|[^\\s/?#@:[\\]\\\\"'<>%]+)(?::\\d{1,5})?(?:[/?#]${REST}*)?|mailto:(?:(?!@)${REST})+@${REST}+)$`,
  "i",
);
const PAGE = new RegExp(`^(?:/(?![/\\\\])|#|\\?|\\.\\.?/)${REST}*$`);
/** Controls, invisible signs and code points that are no characters. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]/gu;

/** Returns whether an address may be a link, be it to the page that shows the story. */
export function isFollowed(address: string): boolean {
  const fault = addressFault(address);
  return fault === undefined || fault === "url-page";
}

/**
 * Returns why an address can't be a link; undefined when it can: http, https and mailto. Nothing is guessed: "www.example.org" is not made
 * into https.
 *
 * @example addressFault("javascript:alert(1)") // "url-scheme"
 */
export function addressFault(address: string): AddressFault | undefined {
  const visible = address.replace(HIDDEN, "");
  const isPlain = visible === address;
  if (isPlain && WEB.test(address)) return undefined;
  const [, name = "", port] = /^\s*([a-z][a-z\d+.-]*):(\d+(?:[/?#]|$))?/i.exec(visible) ?? [];
  // "example.org:8080" and "localhost:3000" have a port, "javascript:1" has not.
  const scheme = port && /\.|^localhost$/i.test(name) ? "" : name;
  if (scheme && !/^(?:https?|mailto)$/i.test(scheme)) return "url-scheme";
  if (scheme || !isPlain) return "url-invalid";
  return PAGE.test(address) ? "url-page" : "url-relative";
}
