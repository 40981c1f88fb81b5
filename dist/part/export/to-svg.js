import { checkOption, optionRules } from '../../scene/option-rules.js';
import { heldIn } from '../chart-of.js';
import { marginOf, pictureMarkup } from './picture-markup.js';
import { pictureMetrics, pictureNode } from './picture-node.js';

function toSvg(holder, { width, legend } = {}) {
  const { figure, moment } = heldIn("toSvg", holder);
  const metrics = pictureMetrics(figure);
  const wide = width ?? (moment.drawn ? moment.width : 960) + 2 * marginOf(metrics.text);
  checkOption("toSvg", "width", wide, optionRules.width);
  const { markup } = pictureMarkup(moment, metrics, { width: wide, legend });
  return new XMLSerializer().serializeToString(pictureNode(figure, markup)).replace(/[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g, "");
}

export { toSvg };
