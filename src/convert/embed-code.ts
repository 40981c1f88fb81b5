/** A timeline in a frame. */
export interface EmbedOptions {
  /** Address of the frame's page: "https://graphics.example/dateline/embed.html?src=kupol.json". */
  readonly url: string;
  /** What the frame is called; a screen reader says it. */
  readonly title: string;
  /** Height in px until the frame says its own (default 600). */
  readonly height?: number;
  /** Heights by the least width of the frame, both in px, as they were measured: nothing moves then when the frame is loaded. */
  readonly heights?: Readonly<Record<number, number>>;
  /** Names the timeline in the address of the page around it, which then keeps what the reader looks at. */
  readonly links?: string;
  /** Address of `embed-host.min.js`, where the page around the frame may load it. Other hosts' scripts will do, too. */
  readonly host?: string;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** A frame or script of another scheme would run, or hold, what its writer likes inside the page. */
function webAddress(name: string, address: string): string {
  // Browsers read past blanks and controls.
  const bare = address.replace(/[\p{Cc} ]/gu, "");
  if (/^https?:\/\/[^/]/i.test(bare) || !/^[a-z][a-z\d+.-]*:/i.test(bare)) return address;
  throw new TypeError(`${name} is an address of the web, such as https://graphics.example/embed.html (found "${address}")`);
}

/**
 * Returns the HTML that shows a timeline in a frame of another page: one `iframe` and, where it is asked for, the script that gives it its height.
 * @throws TypeError for an address that does not lead to the web (`javascript:`, `data:`, none), and for a height that is none
 * @example embedCode({ url: "https://graphics.example/embed.html?src=kupol.json", title: "How experts visited Kupol" })
 */
export function embedCode({ url, title, height = 600, heights = {}, links, host }: EmbedOptions): string {
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
    "data-heights": measured.length === 0 ? undefined : measured.join(" "),
    "data-links": links,
  };
  const written = Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escape(value)}"`]));
  return `<iframe${written.join("")}></iframe>${host === undefined ? "" : `\n<script async src="${escape(webAddress("host", host))}"></script>`}`;
}
