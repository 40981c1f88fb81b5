import { paintSvg } from '../../render/dom/paint-svg.js';
import { checkOption, optionRules } from '../../scene/option-rules.js';
import { heldIn } from '../chart-of.js';
import { fitPicture } from './fit-picture.js';
import { pictureMarkup } from './picture-markup.js';
import { pictureMetrics, pictureNode } from './picture-node.js';

const linkSize = { width: 1200, height: 630 };
async function toPng(holder, options = {}) {
  const { width = linkSize.width, height = linkSize.height, scale = 1, legend } = options;
  const { figure, moment } = heldIn("toPng", holder);
  for (const [name, size] of Object.entries({ width, height })) checkOption("toPng", name, size * scale, optionRules.width);
  const metrics = pictureMetrics(figure);
  const { markup, zoom } = fitPicture(
    width,
    height,
    (wide, high, labels) => pictureMarkup(moment, metrics, { width: wide, height: high, labels, legend })
  );
  const picture = pictureNode(figure, markup);
  const canvas = figure.ownerDocument.createElement("canvas");
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext("2d");
  context.scale(scale * zoom, scale * zoom);
  paintSvg(context, picture);
  await figure.ownerDocument.fonts.ready;
  paintSvg(context, picture);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => blob ? resolve(blob) : reject(new Error(`${width} \xD7 ${height}`)));
  });
}

export { linkSize, toPng };
