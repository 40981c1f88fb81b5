import { element, type Markup } from "./markup.ts";

/**
 * Returns the markup with a `lang` on each text that stands in another language than the picture (WCAG 3.1.2): on the element that holds it
 * alone, else on one around it. A text within a sentence of the picture's own language has none.
 * @param foreign the texts in other languages, and the BCP 47 tag of each
 * @example withLanguages(element("p", {}, ["Visite"]), new Map([["Visite", "fr"]])) // <p lang="fr">Visite</p>
 */
export function withLanguages(markup: Markup, foreign: ReadonlyMap<string, string>): Markup {
  if (foreign.size === 0) return markup;
  const languageOf = (child: Markup | string | undefined): string | undefined =>
    typeof child === "string" ? foreign.get(child.replace(/[\u2068\u2069]/g, "").trim()) : undefined;
  const { attributes, children } = markup;
  const lang = children.length === 1 ? languageOf(children[0]) : undefined;
  if (lang !== undefined) return { ...markup, attributes: { ...attributes, lang } };
  return {
    ...markup,
    children: children.map((child) => {
      if (typeof child !== "string") return withLanguages(child, foreign);
      const own = languageOf(child);
      return own === undefined ? child : element("span", { lang: own }, [child]);
    }),
  };
}
