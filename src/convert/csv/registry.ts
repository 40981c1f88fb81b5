import type { SourceInput } from "../../schema/story-input.ts";

/** The cell that something was first read from. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Things that rows name, each once, with the cell that named it first. */
export interface Registry<T extends { readonly id: string }> {
  readonly items: readonly T[];
  readonly places: readonly CellPlace[];
  /** Returns the id of a thing, which is added when it is new. */
  readonly idOf: (key: string, make: (id: string) => T, wish: string, place: CellPlace) => string;
}

/** Returns a registry that holds nothing yet. Its things get the ids that are wished for; the second with one wish gets a number. */
export function registry<T extends { readonly id: string }>(): Registry<T> {
  const items: T[] = [];
  const places: CellPlace[] = [];
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  /** How many have had one wish: a publisher may have thousands of addresses. */
  const wished = new Map<string, number>();
  return {
    items,
    places,
    idOf: (key, make, wish, place) => {
      const known = ids.get(key);
      if (known !== undefined) return known;
      let id = wish;
      let count = wished.get(wish) ?? 1;
      while (taken.has(id)) id = `${wish}-${++count}`;
      wished.set(wish, count);
      taken.add(id);
      ids.set(key, id);
      items.push(make(id));
      places.push(place);
      return id;
    },
  };
}

/** What an entry of the column "sources" says. */
export interface SourceEntry {
  readonly publisher: string;
  readonly title?: string;
  readonly url?: string;
  readonly published?: string;
}

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
const DAY = /^\d{4}-\d\d(?:-\d\d)?[?~%]?$/;

/**
 * Returns what the parts of an entry say: publisher, title, address, date, all four in this order, or fewer that tell themselves apart.
 *
 * @example sourceOf(["Reuters", "https://example.org/a"]) // { publisher: "Reuters", url: "https://example.org/a" }
 */
export function sourceOf(parts: readonly string[]): SourceEntry {
  if (parts.length === 4) {
    const [publisher = "", title = "", url = "", published = ""] = parts;
    return entry(publisher, title, url, published);
  }
  const url = parts.find((part) => ADDRESS.test(part)) ?? "";
  const published = parts.find((part, index) => index > 0 && DAY.test(part)) ?? "";
  const [publisher = "", ...title] = parts.filter((part) => part !== url && part !== published && part !== "");
  return entry(publisher, title.join(" | "), url, published);
}

/** Returns an entry of which empty parts are left out. */
export function entry(publisher: string, title: string, url: string, published: string): SourceEntry {
  return {
    publisher: publisher || hostOf(url) || title,
    ...(title === "" ? {} : { title }),
    ...(url === "" ? {} : { url }),
    ...(published === "" ? {} : { published }),
  };
}

/** Adds a source; returns its id: what people call it, and a number where several are called so. An address is no name. */
export function addSource(sources: Registry<SourceInput>, one: SourceEntry, place: CellPlace): string {
  const { publisher, title, url } = one;
  const wish = title === undefined ? publisher : `${publisher}: ${title}`;
  return sources.idOf(JSON.stringify([publisher, title, url, one.published]), (id) => ({ id, ...one }), wish, place);
}

function hostOf(url: string): string {
  return /^(?:https?:\/\/)?(?:www\.)?([^/?#:\s]+)/i.exec(url)?.[1] ?? "";
}
