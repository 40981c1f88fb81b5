/** Attribute values; undefined and false leave the attribute out, true writes it empty. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** One element of the picture as data: written as text on a server, made into nodes in a page. */
export interface Markup {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly (Markup | string)[];
  /** Names the element among its siblings, so that an update moves it instead of making another. */
  readonly key: string | undefined;
}

/**
 * Returns an element. Children that are undefined are left out, so that a missing part needs no branch.
 * @example element("p", { class: "dateline-note" }, ["one of two days"])
 */
export function element(
  tag: string,
  attributes: Attributes,
  children: readonly (Markup | string | undefined)[] = [],
  key?: string,
): Markup {
  // Most parts miss nothing: their list stands as it is.
  return { tag, attributes, children: isWhole(children) ? children : children.filter((child) => child !== undefined), key };
}

function isWhole<Value>(values: readonly (Value | undefined)[]): values is readonly Value[] {
  return !values.includes(undefined);
}

/** Returns the tabindex of one of several among which the Tab key comes to one, `stop`; undefined where it comes to each. */
export function tabIndex(key: string, stop: string | undefined): number | undefined {
  return stop === undefined ? undefined : key === stop ? 0 : -1;
}

/** Returns the size of an SVG element, in px, as its attributes. */
export function boxOf(width: number, height: number): Attributes {
  return { width, height, viewBox: `0 0 ${width} ${height}` };
}
