import { fontSize, lineHeight, textStyles, type TextMetrics } from "../../layout/text-metrics.ts";
import { chartMarkup } from "../../render/text/chart-markup.ts";
import { fadesMarkup } from "../../render/text/fades-markup.ts";
import { sampleMarkup } from "../../render/text/figure-markup.ts";
import { element, type Attributes, type Markup } from "../../render/text/markup.ts";
import { buildScene } from "../../scene/build-scene.ts";
import type { Scene } from "../../scene/scene.ts";
import { windowText } from "../../state/window-text.ts";
import type { Moment } from "../part.ts";
import { Sheet } from "./sheet.ts";

/** How a picture to take away is laid out. */
export interface PictureOptions {
  /** Width in px. */
  readonly width: number;
  /** Height in px that it fills, if it needs no more; default: what it needs. */
  readonly height?: number;
  /** Whether the legend is in it; default true. */
  readonly legend?: boolean | undefined;
  /** Height that the labels of one lane may take, in px; default: what they need. */
  readonly laneLimit?: number | undefined;
}

/** A picture of the lanes with what a page says around them. */
export interface Picture {
  readonly markup: Markup;
  readonly height: number;
}

/** The fonts of a picture. */
export interface PictureFonts {
  readonly text: TextMetrics;
  /** Metrics of the title: one em is its size. */
  readonly title: TextMetrics;
  /** What sets the title in its font. */
  readonly titleFont: Attributes;
}

/** Returns the lanes of a timeline as one SVG element, with title, legend and credits. It looks as the classes of the style sheet say. */
export function pictureMarkup(moment: Moment, fonts: PictureFonts, options: PictureOptions): Picture {
  const { width, height = 0, legend, laneLimit } = options;
  const { id, model, view, teller } = moment;
  const { locale } = teller;
  const { text: metrics, title } = fonts;
  const gap = metrics.em / 2;
  const sheet = new Sheet(width, 3 * gap, locale.direction === "rtl");
  const frame = { locale, metrics, id, theme: "auto", headingLevel: 2, form: "horizontal", domain: view.window, laneLimit } as const;
  const scene = buildScene(model, { ...frame, width: sheet.inner });
  const small = { class: "dateline-notes", "font-size": fontSize("note", metrics.em) };
  const notes = (texts: readonly string[]): Markup =>
    sheet.paragraphs(texts, (text) => metrics.width(text, "note"), lineHeight("note", metrics.em), small);

  const titleWidth = (text: string): number => title.width(text, "lane") / textStyles.lane.size;
  const head = sheet.paragraphs([scene.title ?? ""], titleWidth, 1.22 * title.em, fonts.titleFont);
  const said = notes(saidOf(moment, scene));
  sheet.y += gap;
  const key = legend === false ? [] : legendMarkup(sheet, scene, metrics);
  const { chart } = scene;
  const lanes = element(
    "g",
    { transform: `translate(${sheet.margin},${(sheet.y += gap)})` },
    chart && chartMarkup(chart, id, undefined).children,
  );
  sheet.y += (chart?.height ?? 0) + gap;
  const credits = notes(scene.credits.map((paragraph) => paragraph.map((run) => run.text).join("")));
  const least = Math.ceil(sheet.y + sheet.margin);
  const whole = Math.max(least, height);
  const attributes = {
    ...{ class: "dateline-chart", role: "group", "aria-label": chart?.name, lang: scene.language },
    ...{ width, height: whole, viewBox: `0 0 ${width} ${whole}`, direction: sheet.isMirrored ? "rtl" : undefined },
  };
  const markup = element("svg", attributes, [
    element("title", {}, [scene.title]),
    ...(fadesMarkup(scene)?.children ?? []),
    element("rect", { width, height: whole, fill: "var(--dateline-paper)" }),
    head,
    said,
    element("g", small, key),
    lanes,
    // At the foot, however high the picture is.
    element("g", { transform: `translate(0,${whole - least})` }, [credits]),
  ]);
  return { markup, height: whole };
}

/** What is not in the picture, since the reader left it out or since it could not be placed. */
function saidOf({ model, whole, view, teller: { phrase, dateOf } }: Moment, { unplaced, message = "" }: Scene): string[] {
  const [count, total] = [model.events.length, whole.events.length];
  return [
    count === total ? "" : phrase("find.result", { count, total }),
    view.window ? phrase("zoom.window", { window: dateOf(windowText(view.window)) }) : "",
    unplaced?.title ?? "",
    message,
  ];
}

/** The height of a sample, in px. */
const sampleHeight = 18;

function legendMarkup(sheet: Sheet, scene: Scene, { em, width }: TextMetrics): Markup[] {
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
        sampleMarkup(entry, scene),
      ]),
      sheet.text(entry.label, start + sample + em / 2, sheet.y + 13),
    ];
  });
  sheet.y += sampleHeight;
  return entries;
}
