import type { Attributes, Markup } from "./markup.ts";

const special = /[&<>"]/g;
const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * Returns an element as HTML text. Text is text: every character that HTML would read as markup is escaped.
 * @example serialize(element("p", {}, ["a < b"])) // "<p>a &lt; b</p>"
 */
export function serialize(markup: Markup): string {
  const children = markup.children.map((child) => (typeof child === "string" ? escape(child) : serialize(child)));
  return `<${markup.tag}${attributesText(markup.attributes)}>${children.join("")}</${markup.tag}>`;
}

function attributesText(attributes: Attributes): string {
  let text = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    text += value === true ? ` ${name}=""` : ` ${name}="${escape(String(value))}"`;
  }
  return text;
}

function escape(text: string): string {
  return text.replace(special, (character) => entities[character] ?? character);
}
