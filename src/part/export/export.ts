import { exportWords } from "../../locale/en-parts.ts";
import { copyText } from "../copy-text.ts";
import { groupOf, panelControl } from "../controls-of.ts";
import { escapeFrom } from "../escape-from.ts";
import type { Control, Part, ReaderChart } from "../part.ts";
import { linkSize, toPng } from "./to-png.ts";
import { toSvg } from "./to-svg.ts";
import { toText } from "./to-text.ts";

export { toPng } from "./to-png.ts";
export { toSvg } from "./to-svg.ts";
export { toText } from "./to-text.ts";
export type { PngOptions } from "./to-png.ts";
export type { SvgOptions } from "./to-svg.ts";
export type { Holder } from "../chart-of.ts";

/**
 * Lets the reader take the timeline away: as an SVG or PNG picture, or as text.
 * @example timeline().parts([exporting])
 */
export const exporting: Part = {
  name: "export",
  words: exportWords,
  controls: (moment) => {
    const { phrase } = moment.teller;
    const opener = panelControl(moment, "export", "export", "export.label");
    const kinds = opener.isExpanded ? (["svg", "png", "text"] as const) : [];
    const takes = kinds.map((kind): Control => {
      const label = phrase(`export.${kind}`) + (kind === "png" ? ` ${linkSize.width} × ${linkSize.height}` : "");
      return { key: `export.${kind}`, label, press: (chart) => void take(chart, kind, label) };
    });
    return [groupOf(moment, "export", [opener, ...takes])];
  },
  listen: (chart) => {
    escapeFrom(chart, "export");
    return undefined;
  },
};

async function take(chart: ReaderChart, kind: "svg" | "png" | "text", label: string): Promise<void> {
  const { figure } = chart;
  const { id, teller } = chart.moment();
  const { phrase } = teller;
  try {
    if (kind === "text") {
      await copyText(chart, toText(figure), label, phrase("export.copied"));
      return;
    }
    const file = kind === "png" ? await toPng(figure) : new Blob([toSvg(figure)], { type: "image/svg+xml" });
    const link = figure.ownerDocument.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = `${id}.${kind}`;
    link.click();
    // Some browsers begin to read it only later.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    chart.say(label + phrase("join.colon") + link.download);
  } catch (error) {
    chart.say(phrase("export.failed", { reason: (error as Error).message }));
  }
}
