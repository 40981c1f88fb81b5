import { checkOption, optionRules } from "../../scene/option-rules.ts";
import { heldIn, type Holder } from "../chart-of.ts";
import { marginOf, pictureMarkup } from "./picture-markup.ts";
import { pictureMetrics, pictureNode } from "./picture-node.ts";

/** How an SVG picture is made. */
export interface SvgOptions {
  /** Width in px; default: that of the lanes in the page, else 960, and margins. */
  readonly width?: number;
  /** Whether the legend is in it; default true. */
  readonly legend?: boolean;
}

/**
 * Returns a picture of a timeline as an SVG file that stands alone: what the reader sees, in the colours and fonts of the page, with title,
 * legend and credits, and without scripts, styles or references. Lanes are drawn also where the page shows a list.
 * @throws TypeError where no timeline is drawn
 * @example toSvg(select("#chart"), { width: 1200 })
 */
export function toSvg(holder: Holder, { width, legend }: SvgOptions = {}): string {
  const { figure, moment } = heldIn("toSvg", holder);
  const metrics = pictureMetrics(figure);
  // With its margins, so that the lanes stand as they do in the page.
  const wide = width ?? (moment.drawn ? moment.width : 960) + 2 * marginOf(metrics.text);
  checkOption("toSvg", "width", wide, optionRules.width);
  const { markup } = pictureMarkup(moment, metrics, { width: wide, legend });
  // An id that stands in place of a name may hold what XML does not know.
  // eslint-disable-next-line no-control-regex -- these are meant
  return new XMLSerializer().serializeToString(pictureNode(figure, markup)).replace(/[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g, "");
}
