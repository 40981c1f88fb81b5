import { fontSize, textStyles, lineHeight } from '../../layout/text-metrics.js';
import { chartMarkup } from '../../render/text/chart-markup.js';
import { fadesMarkup } from '../../render/text/fades-markup.js';
import { sampleMarkup } from '../../render/text/figure-markup.js';
import { element } from '../../render/text/markup.js';
import { buildScene } from '../../scene/build-scene.js';
import { windowText } from '../../state/window-text.js';
import { Sheet } from './sheet.js';

function pictureMarkup(moment, fonts, options) {
  const { width, height = 0, legend, laneLimit } = options;
  const { id, model, view, teller } = moment;
  const { locale } = teller;
  const { text: metrics, title } = fonts;
  const gap = metrics.em / 2;
  const sheet = new Sheet(width, 3 * gap, locale.direction === "rtl");
  const frame = { locale, metrics, id, theme: "auto", headingLevel: 2, form: "horizontal", domain: view.window, laneLimit };
  const scene = buildScene(model, { ...frame, width: sheet.inner });
  const small = { class: "dateline-notes", "font-size": fontSize("note", metrics.em) };
  const notes = (texts) => sheet.paragraphs(texts, (text) => metrics.width(text, "note"), lineHeight("note", metrics.em), small);
  const titleWidth = (text) => title.width(text, "lane") / textStyles.lane.size;
  const head = sheet.paragraphs([scene.title ?? ""], titleWidth, 1.22 * title.em, fonts.titleFont);
  const said = notes(saidOf(moment, scene));
  sheet.y += gap;
  const key = legend === false ? [] : legendMarkup(sheet, scene, metrics);
  const { chart } = scene;
  const lanes = element(
    "g",
    { transform: `translate(${sheet.margin},${sheet.y += gap})` },
    chart && chartMarkup(chart, id, void 0).children
  );
  sheet.y += (chart?.height ?? 0) + gap;
  const credits = notes(scene.credits.map((paragraph) => paragraph.map((run) => run.text).join("")));
  const least = Math.ceil(sheet.y + sheet.margin);
  const whole = Math.max(least, height);
  const attributes = {
    ...{ class: "dateline-chart", role: "group", "aria-label": chart?.name, lang: scene.language },
    ...{ width, height: whole, viewBox: `0 0 ${width} ${whole}`, direction: sheet.isMirrored ? "rtl" : void 0 }
  };
  const markup = element("svg", attributes, [
    element("title", {}, [scene.title]),
    ...fadesMarkup(scene)?.children ?? [],
    element("rect", { width, height: whole, fill: "var(--dateline-paper)" }),
    head,
    said,
    element("g", small, key),
    lanes,
    // At the foot, however high the picture is.
    element("g", { transform: `translate(0,${whole - least})` }, [credits])
  ]);
  return { markup, height: whole };
}
function saidOf({ model, whole, view, teller: { phrase, dateOf } }, { unplaced, message = "" }) {
  const [count, total] = [model.events.length, whole.events.length];
  return [
    count === total ? "" : phrase("find.result", { count, total }),
    view.window ? phrase("zoom.window", { window: dateOf(windowText(view.window)) }) : "",
    unplaced?.title ?? "",
    message
  ];
}
const sampleHeight = 18;
function legendMarkup(sheet, scene, { em, width }) {
  const { margin, isMirrored } = sheet;
  let x = margin;
  const entries = scene.legend.flatMap((entry) => {
    const sample = Math.max(14, entry.length);
    const length = sample + em / 2 + width(entry.label, "note");
    if (x > margin && x + length > margin + sheet.inner) {
      x = margin;
      sheet.y += sampleHeight;
    }
    const start = x;
    x += length + em;
    return [
      element("g", { transform: `translate(${isMirrored ? sheet.width - start - sample : start},${sheet.y})` }, [
        sampleMarkup(entry, scene)
      ]),
      sheet.text(entry.label, start + sample + em / 2, sheet.y + 13)
    ];
  });
  sheet.y += sampleHeight;
  return entries;
}

export { pictureMarkup };
