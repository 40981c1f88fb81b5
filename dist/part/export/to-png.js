import { paintSvg } from '../../render/dom/paint-svg.js';
import { checkOption, optionRules } from '../../scene/option-rules.js';
import { heldIn } from '../chart-of.js';
import { fitPicture } from './fit-picture.js';
import { pictureMarkup } from './picture-markup.js';
import { pictureMetrics, pictureNode } from './picture-node.js';

const linkSize = { width: 1200, height: 630 };
async function toPng(holder, options = {}) {
  const { chart, moment } = heldIn("toPng", holder);
  const { width, height, scale = 1, legend } = { ...linkSize, ...options };
  for (const [name, size] of Object.entries({ width, height, scale }))
    checkOption("toPng", name, size * (name === "scale" ? 100 : 1), optionRules.width);
  const { figure } = chart;
  const { ownerDocument: document } = figure;
  const metrics = pictureMetrics(figure);
  const { markup, zoom } = fitPicture(
    width,
    height,
    (wide, high, laneLimit) => pictureMarkup(moment, metrics, { width: wide, height: high, laneLimit, legend })
  );
  const picture = pictureNode(figure, markup);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no canvas");
  context.scale(scale * zoom, scale * zoom);
  paintSvg(context, picture);
  await document.fonts.ready;
  paintSvg(context, picture);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => blob === null ? reject(new Error(`${canvas.width} \xD7 ${canvas.height}`)) : resolve(blob), "image/png");
  });
}

export { linkSize, toPng };
