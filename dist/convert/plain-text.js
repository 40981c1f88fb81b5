import '../schema/story-kind.js';
import 'd3';
import { parseProse } from '../schema/prose.js';
import '../schema/parse-story.js';
import { htmlToProse } from './html-to-prose.js';

function plainText(html) {
  return parseProse(htmlToProse(html).prose).map((paragraph) => paragraph.map(({ text }) => text).join("")).join(" ").replace(/\s+/g, " ").trim();
}

export { plainText };
