import { exportWords } from './locale/en-parts.js';
import { copyText } from './part/copy-text.js';
import { linkSize, toPng } from './part/export/to-png.js';
import { toSvg } from './part/export/to-svg.js';
import { toText } from './part/export/to-text.js';

const exporting = {
  name: "export",
  words: exportWords,
  controls: ({ teller: { phrase }, view, id }) => {
    const isOpen = view.panel === "export";
    const take = (name, run, size = "") => {
      const label = phrase(`export.${name}`) + size;
      const press = (chart) => void Promise.resolve(chart).then(() => run(chart, label)).catch((error) => chart.say(phrase("export.failed", { reason: error.message })));
      return { key: `export.${name}`, label, press };
    };
    const keep = (chart, file, ending, label) => {
      download(chart.figure.ownerDocument, file, `${id}.${ending}`);
      chart.say(`${label}${phrase("join.colon")}${id}.${ending}`);
    };
    const opens = {
      key: "export",
      label: phrase("export.label"),
      isExpanded: isOpen,
      press: (chart, source) => chart.show({ panel: isOpen ? void 0 : "export" }, source)
    };
    const takes = [
      take("svg", (chart, label) => keep(chart, new Blob([toSvg(chart.figure)], { type: "image/svg+xml" }), "svg", label)),
      take("png", async (chart, label) => keep(chart, await toPng(chart.figure), "png", label), ` ${linkSize.width} \xD7 ${linkSize.height}`),
      take("text", (chart, label) => copyText(chart, toText(chart.figure), label, phrase("export.copied")))
    ];
    return [{ key: "export", label: phrase("export.label"), controls: isOpen ? [opens, ...takes] : [opens] }];
  }
};
function download(document, file, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 6e4);
}

export { exporting, toPng, toSvg, toText };
