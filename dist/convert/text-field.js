import { isHtmlName } from './html-names.js';
import { htmlToText, htmlToProse } from './html-to-prose.js';
import { escapeProse } from './write-prose.js';

function isHtml(text) {
  if (/&(?:#\d+|#x[\da-f]+|[a-z]{2,8}\d?);/i.test(text)) return true;
  for (const [, name = ""] of text.matchAll(/<\/?([a-z][\w:-]*)(?:\s[^<>]*)?\/?>/gi)) if (isHtmlName(name.toLowerCase())) return true;
  return false;
}
function eitherToProse(text) {
  if (!isHtml(text)) return { text: escapeProse(text), losses: [] };
  const { prose, losses } = htmlToProse(text);
  return { text: prose, losses };
}
function eitherToText(text) {
  if (!isHtml(text)) return { text: text.trim(), losses: [] };
  const { text: plain, losses, links } = htmlToText(text);
  return { text: plain, losses: [...losses, ...links.map(({ href }) => `link to ${href}`)] };
}

export { eitherToProse, eitherToText, isHtml };
