/** What a frame was told by the page around it, in its address. */
export interface FrameAddress {
  /** The whole address of the frame's page. */
  readonly href: string;
  readonly search: string;
  readonly hash: string;
}

/**
 * Returns what tells a page how high its frame should be, in each dialect that the page may understand: our own, AMP's, that of Medium and
 * Embedly, pym's where the address names a child, and that of WordPress where it holds a secret.
 * @param height in px
 * @see https://github.com/ampproject/amphtml/blob/main/extensions/amp-iframe/amp-iframe.md#iframe-resizing
 * @see https://blog.apps.npr.org/pym.js/
 * @see https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/
 * @example heightMessages(640, location)[0] // { dateline: "height", height: 640 }
 */
export function heightMessages(height: number, { href, search, hash }: FrameAddress): readonly unknown[] {
  const child = new URLSearchParams(search).get("childId");
  const secret = new URLSearchParams(hash.replace(/^#\??/, "")).get("secret");
  return [
    { dateline: "height", height },
    { sentinel: "amp", type: "embed-size", height },
    JSON.stringify({ src: href, context: "iframe.resize", height }),
    ...(child === null ? [] : [["pym", child, "height", height].join("xPYMx")]),
    ...(secret === null ? [] : [{ secret, message: "height", value: height }]),
  ];
}
