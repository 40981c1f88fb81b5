import { paintSvg } from "../../render/dom/paint-svg.ts";
import { checkOption, optionRules } from "../../scene/option-rules.ts";
import { heldIn, type Holder } from "../chart-of.ts";
import { fitPicture } from "./fit-picture.ts";
import { pictureMarkup } from "./picture-markup.ts";
import { pictureMetrics, pictureNode } from "./picture-node.ts";

/** How a PNG picture is made. */
export interface PngOptions {
  /** Size in px; default 1200 by 630, as pages that show a link to it expect. */
  readonly width?: number;
  readonly height?: number;
  /** How many pixels of the file make one px; default 1. */
  readonly scale?: number;
  /** Whether the legend is in it; default true. */
  readonly legend?: boolean;
}

/** The size of a picture beside a link, in px. */
export const linkSize = { width: 1200, height: 630 };

/**
 * Returns a picture of a timeline as a PNG file, laid out anew for its size. Type grows or shrinks with the room; labels that find none are
 * counted in a "+n". It is painted on a canvas from the same data as the page, so that a page with a strict policy allows it.
 * @throws TypeError where no timeline is drawn, and for a width or height that is no number of pixels from 1 to 100,000
 * @throws Error for a size that no canvas has
 * @example await toPng(select("#chart"), { width: 1200, height: 630, scale: 2 })
 */
export async function toPng(holder: Holder, options: PngOptions = {}): Promise<Blob> {
  const { width = linkSize.width, height = linkSize.height, scale = 1, legend } = options;
  const { figure, moment } = heldIn("toPng", holder);
  for (const [name, size] of Object.entries({ width, height })) checkOption("toPng", name, size * scale, optionRules.width);
  const metrics = pictureMetrics(figure);
  const { markup, zoom } = fitPicture(width, height, (wide, high, labels) =>
    pictureMarkup(moment, metrics, { width: wide, height: high, labels, legend }),
  );
  const picture = pictureNode(figure, markup);
  const canvas = figure.ownerDocument.createElement("canvas");
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  context.scale(scale * zoom, scale * zoom);
  paintSvg(context, picture);
  // Fonts that the page has not shown yet are on their way since they were asked for.
  await figure.ownerDocument.fonts.ready;
  paintSvg(context, picture);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(`${width} × ${height}`))));
  });
}
