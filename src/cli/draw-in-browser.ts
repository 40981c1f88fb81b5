import type { Locale } from "../locale/locale.ts";
import { scriptJson } from "../render/text/page-text.ts";
import { openBrowser } from "./browser.ts";
import type { Console } from "./console.ts";

/** A picture that needs a browser: letters are measured and painted by it. */
export interface PictureCall {
  readonly target: "svg" | "png";
  readonly story: unknown;
  readonly locale: Locale;
  readonly theme: "auto" | "light" | "dark";
  /** Width of the lanes in px. */
  readonly width: number;
  /** Size of a PNG in px. */
  readonly size: { readonly width: number; readonly height: number };
  readonly scale: number;
}

/** Returns a story as SVG text, or as the bytes of a PNG, as the browser of this machine draws it. */
export async function drawInBrowser(call: PictureCall, path: string | true | undefined, console: Console): Promise<string | Uint8Array> {
  const { target, locale } = call;
  const browser = await openBrowser(path === true ? undefined : path, console.environment);
  try {
    const style = await console.asset("d3-dateline.css");
    await browser.setContent(
      `<!doctype html><style>body{margin:0;font:16px system-ui,sans-serif}${style}</style><div id="timeline"></div>`,
    );
    await browser.evaluate(await console.asset("d3-dateline.min.js"));
    if (locale.tag !== "en") await browser.evaluate(await console.asset(`locale/${locale.tag}.min.js`));
    const result = await browser.evaluate(script(call));
    return target === "svg" ? `${String(result)}\n` : Buffer.from(String(result), "base64");
  } finally {
    await browser.close();
  }
}

function script({ target, story, locale, theme, width, size, scale }: PictureCall): string {
  const draw = `const holder = dateline.select("#timeline");
    holder.datum(${scriptJson(story)}).call(dateline.timeline().width(${width}).layout("horizontal").theme(${JSON.stringify(theme === "auto" ? "light" : theme)}).locale(dateline[${JSON.stringify(locale.tag)}]));`;
  const take =
    target === "svg"
      ? "return dateline.toSvg(holder);"
      : `const bytes = new Uint8Array(await (await dateline.toPng(holder, ${JSON.stringify({ ...size, scale })})).arrayBuffer());
    let text = "";
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);`;
  return `(async () => { ${draw} ${take} })()`;
}
