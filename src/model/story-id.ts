import type { Locale } from "../locale/locale.ts";
import type { Story } from "../schema/index.ts";

/**
 * Returns an id for a story from its title and the ids of its events: the same on a server and in a page, so that one can take up
 * what the other made.
 * @example storyId(story) // "dateline-1k2m9x"
 */
export function storyId(story: Story): string {
  return `dateline-${hashOf([story.title, story.events.slice(0, 50).map((event) => event.id)])}`;
}

/** What a picture of a story depends on, besides its width. */
export interface PictureOptions {
  readonly locale: Locale;
  readonly theme: string;
  readonly headingLevel: number;
  readonly parts: readonly { readonly name: string; readonly controls?: unknown }[];
}

/**
 * Returns a text that tells whether a server drew this very picture; undefined for a story that holds what JSON cannot, which no server sent.
 * @example figure.dataset.story === pictureHash(story, options)
 */
export function pictureHash(story: Story, { locale, theme, headingLevel, parts }: PictureOptions): string | undefined {
  try {
    return hashOf([story, locale.tag, theme, headingLevel, parts.flatMap(({ name, controls }) => (controls ? name : []))]);
  } catch {
    return undefined;
  }
}

/** Returns a short text that another value of JSON is unlikely to share. FNV-1a, 32 bits (Fowler, Noll, Vo). */
function hashOf(value: unknown): string {
  const text = JSON.stringify(value);
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(36);
}
