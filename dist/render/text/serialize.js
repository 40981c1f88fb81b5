const special = /[&<>"]/g;
const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
function serialize(markup) {
  const children = markup.children.map((child) => typeof child === "string" ? escape(child) : serialize(child));
  return `<${markup.tag}${attributesText(markup.attributes)}>${children.join("")}</${markup.tag}>`;
}
function attributesText(attributes) {
  let text = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (value === void 0 || value === false) continue;
    text += value === true ? ` ${name}=""` : ` ${name}="${escape(String(value))}"`;
  }
  return text;
}
function escape(text) {
  return text.replace(special, (character) => entities[character] ?? character);
}

export { serialize };
