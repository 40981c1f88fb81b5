import type { Story } from "../schema/index.ts";

/**
 * Returns an id for a story from its title and the ids of its events: the same on a server and in a page, so that one can take up
 * what the other made. FNV-1a, 32 bits (Fowler, Noll, Vo).
 * @example storyId(story) // "dateline-1k2m9x"
 */
export function storyId(story: Story): string {
  const text = JSON.stringify([story.title, story.events.slice(0, 50).map((event) => event.id)]);
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return `dateline-${hash.toString(36)}`;
}
