import { element } from './markup.js';

function withLanguages(markup, foreign) {
  if (foreign.size === 0) return markup;
  const languageOf = (child) => typeof child === "string" ? foreign.get(child.replace(/[\u2068\u2069]/g, "").trim()) : void 0;
  const { attributes, children } = markup;
  const lang = children.length === 1 ? languageOf(children[0]) : void 0;
  if (lang !== void 0) return { ...markup, attributes: { ...attributes, lang } };
  return {
    ...markup,
    children: children.map((child) => {
      if (typeof child !== "string") return withLanguages(child, foreign);
      const own = languageOf(child);
      return own === void 0 ? child : element("span", { lang: own }, [child]);
    })
  };
}

export { withLanguages };
