/** Where a value stands in the input: a key under another place; the document itself is undefined. */
export interface Place {
  readonly parent: Place | undefined;
  readonly key: string | number;
}

/**
 * Returns the place of a key under a place.
 *
 * @example pointerTo(under(under(undefined, "events"), 3)) // "/events/3"
 */
export function under(parent: Place | undefined, key: string | number): Place {
  return { parent, key };
}

/**
 * Returns a place as a JSON Pointer (RFC 6901).
 *
 * @example pointerTo(under(undefined, "a/b")) // "/a~1b"
 */
export function pointerTo(place: Place | undefined): string {
  if (place === undefined) return "";
  return `${pointerTo(place.parent)}/${String(place.key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
