const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
function webAddress(name, address) {
  const bare = address.replace(/[\p{Cc} ]/gu, "");
  if (/^https?:\/\/[^/]/i.test(bare) || !/^[a-z][a-z\d+.-]*:/i.test(bare)) return address;
  throw new TypeError(`${name} is an address of the web, such as https://graphics.example/embed.html (found "${address}")`);
}
function embedCode({ url, title, height = 600, heights = {}, links, host }) {
  if (!(height > 0 && height < Infinity)) throw new TypeError(`height is a number of px (found ${String(height)})`);
  if (url === "") throw new TypeError("url is the address of the frame's page (found none)");
  const measured = Object.entries(heights).map(([width, one]) => `${width}:${one}`);
  const attributes = {
    class: "dateline-embed",
    src: webAddress("url", url),
    title,
    width: "100%",
    height: String(height),
    loading: "lazy",
    frameborder: "0",
    "data-heights": measured.length === 0 ? void 0 : measured.join(" "),
    "data-links": links
  };
  const written = Object.entries(attributes).flatMap(([name, value]) => value === void 0 ? [] : [` ${name}="${escape(value)}"`]);
  return `<iframe${written.join("")}></iframe>${host === void 0 ? "" : `
<script async src="${escape(webAddress("host", host))}"><\/script>`}`;
}

export { embedCode };
