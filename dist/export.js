import { exportWords } from './locale/en-parts.js';
import { copyText } from './part/copy-text.js';
import { panelControl, groupOf } from './part/controls-of.js';
import { escapeFrom } from './part/escape-from.js';
import { linkSize, toPng } from './part/export/to-png.js';
import { toSvg } from './part/export/to-svg.js';
import { toText } from './part/export/to-text.js';

const exporting = {
  name: "export",
  words: exportWords,
  controls: (moment) => {
    const { phrase } = moment.teller;
    const opener = panelControl(moment, "export", "export", "export.label");
    const kinds = opener.isExpanded ? ["svg", "png", "text"] : [];
    const takes = kinds.map((kind) => {
      const label = phrase(`export.${kind}`) + (kind === "png" ? ` ${linkSize.width} \xD7 ${linkSize.height}` : "");
      return { key: `export.${kind}`, label, press: (chart) => void take(chart, kind, label) };
    });
    return [groupOf(moment, "export", [opener, ...takes])];
  },
  listen: (chart) => {
    escapeFrom(chart, "export");
    return void 0;
  }
};
async function take(chart, kind, label) {
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
    setTimeout(() => URL.revokeObjectURL(link.href), 6e4);
    chart.say(label + phrase("join.colon") + link.download);
  } catch (error) {
    chart.say(phrase("export.failed", { reason: error.message }));
  }
}

export { exporting, toPng, toSvg, toText };
