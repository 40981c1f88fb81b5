import { checkOption, optionRules } from '../../scene/option-rules.js';
import { heldIn } from '../chart-of.js';
import { pictureMarkup } from './picture-markup.js';
import { pictureMetrics, pictureNode } from './picture-node.js';

function toSvg(holder, { width, legend } = {}) {
  const { figure, moment } = heldIn("toSvg", holder);
  const wide = width ?? (moment.drawn ? moment.width : 960);
  checkOption("toSvg", "width", wide, optionRules.width);
  const { markup } = pictureMarkup(moment, pictureMetrics(figure), { width: wide, legend });
  return new XMLSerializer().serializeToString(pictureNode(figure, markup));
}

export { toSvg };
