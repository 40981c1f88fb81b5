import { isFollowed } from '../../schema/web-address.js';
import { element } from './markup.js';

function proseMarkup(paragraphs) {
  return paragraphs.map((runs) => element("p", {}, runs.map(runMarkup)));
}
function runMarkup(run) {
  if (run.type === "text") return run.text;
  if (run.type === "link") return linkMarkup(run.href, run.text);
  return element(run.type === "strong" ? "strong" : "em", {}, [run.text]);
}
function linkMarkup(href, text) {
  return element("a", { class: "dateline-link", href: isFollowed(href) ? href : void 0, rel: "noopener" }, [text]);
}

export { linkMarkup, proseMarkup };
