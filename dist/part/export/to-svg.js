import { checkOption, optionRules } from '../../scene/option-rules.js';
import { heldIn } from '../chart-of.js';
import { pictureMarkup } from './picture-markup.js';
import { pictureMetrics, pictureNode } from './picture-node.js';

const usualWidth = 960;
function toSvg(holder, { width, legend } = {}) {
  const { chart, moment } = heldIn("toSvg", holder);
  const wide = width ?? (moment.drawn ? moment.width : usualWidth);
  checkOption("toSvg", "width", wide, optionRules.width);
  const { markup } = pictureMarkup(moment, pictureMetrics(chart.figure), { width: wide, legend });
  return new XMLSerializer().serializeToString(pictureNode(chart.figure, markup));
}

export { toSvg };
