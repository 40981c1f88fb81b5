import { element } from './markup.js';
import { serialize } from './serialize.js';

const pageStyle = (width) => `html{color-scheme:light dark}body{margin:1rem auto;padding:0 1rem;max-width:${width}px;font:1rem/1.5 system-ui,sans-serif}body.framed{margin:0;padding:0;max-width:none}@media(prefers-color-scheme:dark){body.framed{padding:.75rem}}`;
const text = (content) => serialize(element("p", {}, [content])).slice(3, -4);
const inScript = (content) => content.replaceAll(/<(?=\/script|script|!--)/gi, "\\x3C");
function scriptJson(value) {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
async function pageText({ title, locale, figure, jsonLd, story, layout, theme = "auto", width = 1200 }, asset) {
  const style = await asset("d3-dateline.css");
  const head = `<!doctype html>
<html lang="${locale.tag}" dir="${locale.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<style>${pageStyle(width)}
${style}</style>
${jsonLd}
</head>
<body>
<div id="timeline">${figure}</div>
`;
  return `${head}${story === void 0 ? "" : await scripts(story, locale, { theme, ...layout && { layout } }, asset)}</body>
</html>
`;
}
async function scripts(story, { tag }, settings, asset) {
  const bundle = await asset("d3-dateline.min.js");
  const language = tag === "en" ? "" : `<script>${inScript(await asset(`locale/${tag}.min.js`))}<\/script>
`;
  const height = await asset("embed-height.min.js");
  const framed = 'if(parent!==self)document.body.className="framed";';
  const set = Object.entries(settings).map(([name, value]) => `.${name}(${JSON.stringify(value)})`).join("");
  const draw = `${framed}document.getElementById("timeline").replaceChildren();dateline.select("#timeline").datum(JSON.parse(document.getElementById("story").textContent)).call(dateline.timeline().locale(dateline[${JSON.stringify(tag)}])${set}.parts([dateline.forms, dateline.zoom, dateline.find]));`;
  return `<script type="application/json" id="story">${scriptJson(story)}<\/script>
<script>${inScript(bundle)}<\/script>
${language}<script>${draw}<\/script>
<script>${inScript(height)}<\/script>
`;
}

export { pageText, scriptJson };
