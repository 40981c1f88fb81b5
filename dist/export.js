import { exportWords } from './locale/en-parts.js';
import { copyText } from './part/copy-text.js';
import { linkSize, toPng } from './part/export/to-png.js';
import { toSvg } from './part/export/to-svg.js';
import { toText } from './part/export/to-text.js';

const exporting = {
  name: "export",
  words: exportWords,
  controls: ({ teller: { phrase }, view }) => {
    const label = phrase("export.label");
    const isExpanded = view.panel === "export";
    const press = (chart, source) => chart.show({ panel: isExpanded ? void 0 : "export" }, source);
    const kinds = isExpanded ? ["svg", "png", "text"] : [];
    const takes = kinds.map((kind) => {
      const words = phrase(`export.${kind}`) + (kind === "png" ? ` ${linkSize.width} \xD7 ${linkSize.height}` : "");
      return { key: `export.${kind}`, label: words, press: (chart) => void take(chart, kind, words) };
    });
    return [{ key: "export", label, controls: [{ key: "export", label, isExpanded, press }, ...takes] }];
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
