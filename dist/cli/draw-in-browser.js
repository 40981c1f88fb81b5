import { scriptJson } from '../render/text/page-text.js';
import { openBrowser } from './browser.js';

async function drawInBrowser(call, path, console) {
  const { target, locale } = call;
  const browser = await openBrowser(path === true ? void 0 : path, console.environment);
  try {
    const style = await console.asset("d3-dateline.css");
    await browser.setContent(
      `<!doctype html><style>body{margin:0;font:16px system-ui,sans-serif}${style}</style><div id="timeline"></div>`
    );
    await browser.evaluate(await console.asset("d3-dateline.min.js"));
    if (locale.tag !== "en") await browser.evaluate(await console.asset(`locale/${locale.tag}.min.js`));
    const result = await browser.evaluate(script(call));
    return target === "svg" ? `${String(result)}
` : Buffer.from(String(result), "base64");
  } finally {
    await browser.close();
  }
}
function script({ target, story, locale, theme, width, size, scale }) {
  const draw = `const holder = dateline.select("#timeline");
    holder.datum(${scriptJson(story)}).call(dateline.timeline().width(${width}).layout("horizontal").theme(${JSON.stringify(theme === "auto" ? "light" : theme)}).locale(dateline[${JSON.stringify(locale.tag)}]));`;
  const take = target === "svg" ? "return dateline.toSvg(holder);" : `const bytes = new Uint8Array(await (await dateline.toPng(holder, ${JSON.stringify({ ...size, scale })})).arrayBuffer());
    let text = "";
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);`;
  return `(async () => { ${draw} ${take} })()`;
}

export { drawInBrowser };
