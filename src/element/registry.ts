import { en } from "../locale/en.ts";
import type { Locale } from "../locale/locale.ts";
import type { Part } from "../part/part.ts";
import type { OptionRule } from "../scene/option-rules.ts";
import { textOf, type Warn } from "./attributes.ts";
import type { TextReader } from "./load-story.ts";

/** What the attributes of a page's elements can name, and what reads their stories. */
export interface Registry {
  /** Adds languages, parts and readers, and tells who waits. */
  readonly add: (things: readonly (Locale | Part | TextReader)[]) => void;
  /** Returns the language of a tag, or of the start of it: "fr" for "fr-CA". */
  readonly locale: (tag: string) => Locale | undefined;
  readonly part: (name: string) => Part | undefined;
  readonly readers: readonly TextReader[];
  /** Who is told when something is added. */
  readonly waiting: Set<() => void>;
}

/** What can be registered. A language has a tag and a part has a name; both have words. */
export const registered: OptionRule = [
  (thing) => typeof thing === "function" || (Object(thing) as Partial<Part>).words !== undefined,
  "a locale, a part, or a function that reads texts",
];

/** Returns a registry that knows English, what is added to it, and what classic scripts have put on the page's global `dateline`. */
export function newRegistry(): Registry {
  const added: unknown[] = [en];
  const readers: TextReader[] = [];
  const waiting = new Set<() => void>();
  const find = (key: string, value: string): unknown => {
    const { dateline } = globalThis as { readonly dateline?: unknown };
    return [...added, ...(Object.values(Object(dateline) as object) as unknown[])].find(
      (one) => (one as { readonly words?: unknown } | null)?.words !== undefined && (one as Record<string, unknown>)[key] === value,
    );
  };
  const locale = (tag: string): Locale | undefined => {
    const found = find("tag", tag) as Locale | undefined;
    return found ?? (tag.includes("-") ? locale(tag.replace(/-[^-]*$/, "")) : undefined);
  };
  return {
    add: (things) => {
      for (const thing of things) {
        if (typeof thing === "function") readers.push(thing);
        else added.unshift(thing);
      }
      for (const tell of waiting) tell();
    },
    locale,
    part: (name) => find("name", name) as Part | undefined,
    readers,
    waiting,
  };
}

/** Returns the language tag that an element asks for, or that the page around it is written in. */
export function tagFor(element: Element): string {
  const page = element.closest("[lang]") ?? element.ownerDocument.documentElement;
  return textOf(element, "locale") ?? (page.getAttribute("lang")?.trim() || "en");
}

/** Returns the optional parts that an element names. */
export function partsFor(element: Element, { part }: Registry, warn: Warn): Part[] {
  const names = new Set(textOf(element, "parts")?.split(/\s+/));
  return [...names].flatMap((name) => {
    const found = part(name);
    if (found === undefined) warn("parts", `no part has the name "${name}" here; a module is given with DatelineElement.register(${name})`);
    return found ?? [];
  });
}
