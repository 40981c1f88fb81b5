/** Why an address is not followed. */
export interface AddressFault {
  readonly code: "url-scheme" | "url-relative" | "url-invalid";
  /** What is wrong, as a part of a sentence. */
  readonly why: string;
  readonly hint: string;
  /** The address leads to the page that shows the story, or from there; it can be followed, but depends on that page. */
  readonly isPageLink?: boolean;
}

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
/** A host without user name, then nothing that could end an attribute, hide a direction or split a line. */
const WEB = /^https?:\/\/(?:\[[0-9a-f:.]+\]|[^\s/?#@:[\]\\"'<>%]+)(?::\d{1,5})?(?:[/?#][^\s"<>\\^`{|}]*)?$/i;
const MAIL = /^mailto:[^\s"<>\\^`{|}]+@[^\s"<>\\^`{|}]+$/i;
const OF_THE_PAGE = /^(?:\/(?![/\\])|#|\?|\.\.?\/)[^\s"<>\\^`{|}]*$/;
/** Controls, invisible direction signs and code points that are no characters. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]/u;

const WRITE_WHOLE = "Write the whole address, beginning with https://.";
const relative = { code: "url-relative", why: "this address has no scheme", hint: WRITE_WHOLE } as const;
const unreadable: AddressFault = { code: "url-invalid", why: "this address can't be read", hint: WRITE_WHOLE };
const hidden: AddressFault = {
  code: "url-invalid",
  why: "this address holds characters that can't be seen",
  hint: "Copy the address again, without them.",
};

/**
 * Returns why an address can't be a link; undefined when it can: http, https and mailto. An address of the page itself ("/a/b", "#c") is a
 * fault with `isPageLink`. Nothing is guessed: "www.example.org" is not made into https.
 *
 * @example addressFault("javascript:alert(1)")?.code // "url-scheme"
 */
export function addressFault(address: string): AddressFault | undefined {
  if (HIDDEN.test(address)) return schemeFault(address.replace(new RegExp(HIDDEN, "gu"), "")) ?? hidden;
  if (WEB.test(address) || MAIL.test(address)) return undefined;
  return schemeFault(address) ?? { ...relative, isPageLink: OF_THE_PAGE.test(address) };
}

function schemeFault(address: string): AddressFault | undefined {
  const scheme = SCHEME.exec(address.trim())?.[1]?.toLowerCase();
  // "example.org:8080" has a port, not a scheme.
  if (scheme === undefined || /^[^:]+:\d+(?:[/?#]|$)/.test(address)) return undefined;
  if (/^(?:https?|mailto)$/.test(scheme)) return unreadable;
  return { code: "url-scheme", why: `links to "${scheme}:" are not followed`, hint: "Use an http, https or mailto address." };
}
