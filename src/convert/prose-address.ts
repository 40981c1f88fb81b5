import { addressFault } from "../schema/web-address.ts";

/**
 * Returns the address that a link of a page leads to, written so that prose can hold it; undefined when it is not followed. What a
 * browser passes over (line breaks, spaces around) is passed over, what it would encode is encoded; nothing else changes.
 *
 * @example proseAddress(" https://example.org/a b") // "https://example.org/a%20b"
 */
export function proseAddress(href: string): string | undefined {
  const address = href.trim().replace(/[\t\n\r]/g, "");
  const encoded = addressFault(address) === undefined ? address : address.replace(/[ "<>^`{|}]/g, encodeURIComponent);
  if (addressFault(encoded) !== undefined) return undefined;
  return isHeld(encoded) ? encoded : encoded.replaceAll("(", "%28").replaceAll(")", "%29");
}

/** Prose holds one level of brackets. */
function isHeld(address: string): boolean {
  return /^(?:[^\s()]|\([^\s()]*\))+$/.test(address);
}
