import { heldIn } from '../chart-of.js';
import { pictureMarkup } from './picture-markup.js';
import { pictureFonts, pictureNode } from './picture-node.js';

function toSvg(holder, { width, legend } = {}) {
  const { figure, moment } = heldIn("toSvg", holder, { width });
  const wide = width ?? (moment.drawn ? moment.width : 960);
  const { markup } = pictureMarkup(moment, pictureFonts(figure), { width: wide, legend });
  return new XMLSerializer().serializeToString(pictureNode(figure, markup));
}

export { toSvg };
