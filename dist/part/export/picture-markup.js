import { lineHeight, fontSize } from '../../layout/text-metrics.js';
import { wrapText } from '../../layout/wrap-text.js';
import { chartMarkup, anchorOf } from '../../render/text/chart-markup.js';
import { fadesMarkup } from '../../render/text/fades-markup.js';
import { sampleMarkup } from '../../render/text/figure-markup.js';
import { element } from '../../render/text/markup.js';
import { buildScene } from '../../scene/build-scene.js';
import { windowText } from '../../state/window-text.js';

const titleSize = 1.5;
const titleLine = 1.22;
function pictureMarkup(moment, metrics, { width, height = 0, legend = true, laneLimit }) {
  const { teller, view, id } = moment;
  const { em } = metrics;
  const [margin, gap] = [1.5 * em, 0.6 * em];
  const column = { width: width - 2 * margin, isMirrored: teller.locale.direction === "rtl" };
  const scene = buildScene(moment.model, {
    ...{ locale: teller.locale, metrics, id, theme: "auto", headingLevel: 2, form: "horizontal" },
    ...{ width: column.width, domain: view.window, laneLimit }
  });
  const { chart, title = "", message } = scene;
  const notes = (texts) => textBlock(
    texts,
    column,
    { class: "dateline-notes", "font-size": fontSize("note", em) },
    lineHeight("note", em),
    (text) => metrics.width(text, "note")
  );
  const blocks = [
    textBlock([title], column, { class: "dateline-title" }, titleSize * titleLine * em, metrics.titleWidth),
    notes([...saidOf(moment, scene), ...message === void 0 ? [] : [message]]),
    legendBlock(legend ? scene : void 0, column, metrics),
    { height: chart?.height ?? 0, markup: element("g", {}, chart && still(chartMarkup(chart, id, void 0)).children) },
    notes(scene.credits.map(wordsOf))
  ].filter((block) => block.height > 0);
  const least = blocks.reduce((sum, block) => sum + block.height + gap, 2 * margin - gap);
  const whole = Math.ceil(Math.max(least, height));
  let y = margin;
  const placed = blocks.map((block, index) => {
    if (index > 0 && index === blocks.length - 1) y += whole - least;
    const place = element("g", { transform: `translate(${margin},${Math.round(y)})` }, [block.markup]);
    y += block.height + gap;
    return place;
  });
  const frame = {
    ...{ class: "dateline-chart", role: "group", "aria-label": chart?.name, lang: scene.language },
    ...{ width, height: whole, viewBox: `0 0 ${width} ${whole}`, direction: column.isMirrored ? "rtl" : void 0 }
  };
  const paper = element("rect", { width, height: whole, fill: "var(--dateline-paper)" });
  return {
    markup: element("svg", frame, [element("title", {}, [title]), ...fadesMarkup(scene)?.children ?? [], paper, ...placed]),
    height: whole
  };
}
function textBlock(texts, { width, isMirrored }, attributes, line, measure) {
  const lines = texts.flatMap((text) => text === "" ? [] : wrapText(text, width, measure).lines);
  const [x, anchor] = isMirrored ? [width, "end"] : [0, "start"];
  const rows = lines.map(
    (words, row) => element("text", { x, y: (row + 0.75) * line, ...anchorOf({ anchor }, words, isMirrored) }, [words])
  );
  return { height: lines.length * line, markup: element("g", attributes, rows) };
}
function saidOf({ whole, model, view, teller }, { unplaced }) {
  const { phrase, dateOf } = teller;
  const count = model.events.length;
  const total = whole.events.length;
  return [
    ...count === total ? [] : [phrase("find.result", { count, total })],
    ...view.window ? [phrase("zoom.window", { window: dateOf(windowText(view.window)) })] : [],
    ...unplaced ? [unplaced.title] : []
  ];
}
function legendBlock(scene, { width, isMirrored }, metrics) {
  const [line, gap] = [Math.max(18, 1.25 * metrics.em), metrics.em];
  let [x, row] = [0, 1];
  const entries = (scene?.legend ?? []).map((entry) => {
    const sample = Math.max(14, entry.length) + gap / 2;
    const length = sample + metrics.width(entry.label, "note");
    if (x > 0 && x + length > width) [x, row] = [0, row + 1];
    const left = isMirrored ? width - x - length : x;
    x += length + gap;
    const [shapes, words] = isMirrored ? [length - sample + gap / 2, length - sample] : [0, sample];
    return element("g", { transform: `translate(${left},${(row - 1) * line})` }, [
      element("g", { transform: `translate(${shapes},0)` }, [sampleMarkup(entry, scene)]),
      element("text", { x: words, y: 13 }, [entry.label])
    ]);
  });
  const size = fontSize("note", metrics.em);
  return { height: entries.length === 0 ? 0 : row * line, markup: element("g", { class: "dateline-notes", "font-size": size }, entries) };
}
function wordsOf(paragraph) {
  return paragraph.map((run) => run.text).join("");
}
function still({ tag, attributes, children, key }) {
  const { href, tabindex: _, ...kept } = attributes;
  const isLink = href !== void 0;
  return {
    tag: isLink ? "g" : tag,
    attributes: isLink ? { ...kept, role: "img" } : kept,
    children: children.map((child) => typeof child === "string" ? child : still(child)),
    key
  };
}

export { pictureMarkup };
