/**
 * Returns where the frame leads that stands in markup in place of an address, as it is written there; undefined where there is none.
 *
 * @example frameAddress('<iframe width="5" src="https://example.org/a?b&amp;c"></iframe>') // "https://example.org/a?b&amp;c"
 */
export function frameAddress(markup: string): string | undefined {
  const frame = /<iframe\b[^>]*?\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(markup);
  return frame?.[1] ?? frame?.[2] ?? frame?.[3];
}
