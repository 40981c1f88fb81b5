import { stillLayout } from '../../layout/still-layout.js';
import { textStyles, lineHeight, fontSize } from '../../layout/text-metrics.js';
import { wrapText } from '../../layout/wrap-text.js';
import { chartMarkup, anchorOf } from '../../render/text/chart-markup.js';
import { fadesMarkup } from '../../render/text/fades-markup.js';
import { sampleWidth, entrySample } from '../../render/text/legend-markup.js';
import { element, boxOf } from '../../render/text/markup.js';
import { buildScene } from '../../scene/build-scene.js';
import { windowWords } from '../zoom/window-words.js';
import { lagsMarkup } from '../clocks/lags-markup.js';

const legendRow = 18;
function marginOf({ em }) {
  return 1.5 * em;
}
function pictureMarkup(moment, { text: metrics, title }, { width, height = 0, legend = true, labels }) {
  const { id, model, view, teller } = moment;
  const { locale } = teller;
  const { em } = metrics;
  const margin = marginOf(metrics);
  const inner = width - 2 * margin;
  const isMirrored = locale.direction === "rtl";
  const still = labels === void 0 ? void 0 : stillLayout(Math.ceil(labels * model.events.length));
  const frame = { locale, metrics, id, theme: "auto", headingLevel: 2, form: "horizontal", width: inner };
  const scene = buildScene(model, { ...frame, domain: view.window, still });
  const { chart, drawn } = scene;
  let y = margin;
  const line = (words, x, baseline) => element(
    "text",
    { x: isMirrored ? width - x : x, y: baseline, ...anchorOf({ anchor: isMirrored ? "end" : "start" }, words, isMirrored) },
    [words]
  );
  const lines = (texts, measure, high) => texts.filter(Boolean).flatMap((text) => wrapText(text, inner, measure).lines).map((words) => line(words, margin, (y += high) - high / 4));
  const small = (children, transform) => element("g", { class: "dateline-notes", "font-size": fontSize("note", em), transform }, children);
  const notes = (texts) => lines(texts, (text) => metrics.width(text, "note"), lineHeight("note", em));
  const key = () => {
    let x = margin;
    y += em / 2;
    const entries = scene.legend.flatMap((entry) => {
      const sample = sampleWidth(entry);
      const length = sample + em / 2 + metrics.width(entry.label, "note");
      if (x > margin && x + length > width - margin) {
        x = margin;
        y += legendRow;
      }
      const start = x;
      x += length + em;
      return [
        element("g", { transform: `translate(${isMirrored ? width - start - sample : start},${y})` }, [entrySample(entry, id, isMirrored)]),
        line(entry.label, start + sample + em / 2, y + 13)
      ];
    });
    y += legendRow;
    return entries;
  };
  const lags = [drawn && lagsMarkup(model, drawn)].filter((one) => one !== void 0);
  const head = lines([scene.title ?? ""], (text) => title.width(text, "lane") / textStyles.lane.size, 1.22 * title.em);
  const above = [...notes(saidOf(moment, scene)), ...legend ? key() : []];
  const lanes = element(
    "g",
    { transform: `translate(${margin},${y += em / 2})` },
    chart && chartMarkup(chart, id, void 0, lags).children
  );
  y += (chart?.height ?? 0) + em / 2;
  const credits = notes(scene.credits.map((paragraph) => paragraph.map((run) => run.text).join("")));
  const least = Math.ceil(y + margin);
  const whole = Math.max(least, height);
  const attributes = {
    ...{ class: "dateline-chart", role: "group", "aria-label": chart?.name, lang: scene.language },
    ...boxOf(width, whole),
    direction: isMirrored ? "rtl" : void 0
  };
  const markup = element("svg", attributes, [
    element("title", {}, [scene.title]),
    ...fadesMarkup(scene)?.children ?? [],
    element("rect", { width, height: whole, fill: "var(--_paper)" }),
    element("g", { class: "dateline-title" }, head),
    small(above),
    lanes,
    // At the foot, however high the picture is.
    small(credits, `translate(0,${whole - least})`)
  ]);
  return { markup, height: whole };
}
function saidOf({ model, whole, view, teller: { phrase, locale } }, { unplaced, message = "" }) {
  const [count, total] = [model.events.length, whole.events.length];
  const said = [
    count === total ? "" : phrase("find.result", { count, total }),
    view.window ? phrase("zoom.window", { window: windowWords(view.window, locale) }) : "",
    unplaced?.title ?? "",
    message
  ];
  return said.filter((words) => !/^(find|zoom)\./.test(words));
}

export { marginOf, pictureMarkup };
