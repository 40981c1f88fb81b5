/** Where a value stands in the input: a key under another place. The document itself has no place. */
export interface Place {
  readonly parent: Place | undefined;
  readonly key: string | number;
}

/**
 * Returns a place as a JSON Pointer (RFC 6901).
 *
 * @example pointerTo({ parent: undefined, key: "a/b" }) // "/a~1b"
 */
export function pointerTo(place: Place | undefined): string {
  if (place === undefined) return "";
  return `${pointerTo(place.parent)}/${String(place.key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
