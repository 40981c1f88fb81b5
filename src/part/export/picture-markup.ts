import { stillLayout } from "../../layout/still-layout.ts";
import { fontSize, lineHeight, textStyles, type TextMetrics } from "../../layout/text-metrics.ts";
import { wrapText } from "../../layout/wrap-text.ts";
import { anchorOf, chartMarkup } from "../../render/text/chart-markup.ts";
import { fadesMarkup } from "../../render/text/fades-markup.ts";
import { entrySample, sampleWidth } from "../../render/text/legend-markup.ts";
import { boxOf, element, type Markup } from "../../render/text/markup.ts";
import { buildScene } from "../../scene/build-scene.ts";
import type { Scene } from "../../scene/scene.ts";
import { windowWords } from "../zoom/window-words.ts";
import { lagsMarkup } from "../clocks/lags-markup.ts";
import type { Moment } from "../part.ts";

/** How a picture to take away is laid out. */
export interface PictureOptions {
  /** Width in px. */
  readonly width: number;
  /** Height in px that it fills, if it needs no more; default: what it needs. */
  readonly height?: number;
  /** Whether the legend is in it; default true. */
  readonly legend?: boolean | undefined;
  /** Which share of the events has a label, the most important first; default: a picture as large as all need. */
  readonly labels?: number | undefined;
}

/** A picture of the lanes with what a page says around them. */
export interface Picture {
  readonly markup: Markup;
  readonly height: number;
}

/** What text is measured by: that of the lanes, and the title, whose em is its size. */
export interface PictureMetrics {
  readonly text: TextMetrics;
  readonly title: TextMetrics;
}

/** The height of a row of the legend, in px. */
const legendRow = 18;

/** Returns the room around a picture, in px. */
export function marginOf({ em }: TextMetrics): number {
  return 1.5 * em;
}

/** Returns the lanes of a timeline as one SVG element, with title, legend and credits. It looks as the classes of the style sheet say. */
export function pictureMarkup(
  moment: Moment,
  { text: metrics, title }: PictureMetrics,
  { width, height = 0, legend = true, labels }: PictureOptions,
): Picture {
  const { id, model, view, teller } = moment;
  const { locale } = teller;
  const { em } = metrics;
  const margin = marginOf(metrics);
  const inner = width - 2 * margin;
  const isMirrored = locale.direction === "rtl";
  const still = labels === undefined ? undefined : stillLayout(Math.ceil(labels * model.events.length));
  const frame = { locale, metrics, id, theme: "auto", headingLevel: 2, form: "horizontal", width: inner } as const;
  const scene = buildScene(model, { ...frame, domain: view.window, still });
  const { chart, drawn } = scene;
  /** How far the picture is filled, from the top. */
  let y = margin;

  /** A line of text that begins `x` px from the side where the language begins. */
  const line = (words: string, x: number, baseline: number): Markup =>
    element(
      "text",
      { x: isMirrored ? width - x : x, y: baseline, ...anchorOf({ anchor: isMirrored ? "end" : "start" }, words, isMirrored) },
      [words],
    );
  const lines = (texts: readonly string[], measure: (text: string) => number, high: number): Markup[] =>
    texts
      .filter(Boolean)
      .flatMap((text) => wrapText(text, inner, measure).lines)
      .map((words) => line(words, margin, (y += high) - high / 4));
  const small = (children: readonly Markup[], transform?: string): Markup =>
    element("g", { class: "dateline-notes", "font-size": fontSize("note", em), transform }, children);
  const notes = (texts: readonly string[]): Markup[] => lines(texts, (text) => metrics.width(text, "note"), lineHeight("note", em));
  const key = (): Markup[] => {
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
        line(entry.label, start + sample + em / 2, y + 13),
      ];
    });
    y += legendRow;
    return entries;
  };

  const lags = [drawn && lagsMarkup(model, drawn)].filter((one) => one !== undefined);
  const head = lines([scene.title ?? ""], (text) => title.width(text, "lane") / textStyles.lane.size, 1.22 * title.em);
  const above = [...notes(saidOf(moment, scene)), ...(legend ? key() : [])];
  const lanes = element(
    "g",
    { transform: `translate(${margin},${(y += em / 2)})` },
    chart && chartMarkup(chart, id, undefined, lags).children,
  );
  y += (chart?.height ?? 0) + em / 2;
  const credits = notes(scene.credits.map((paragraph) => paragraph.map((run) => run.text).join("")));
  const least = Math.ceil(y + margin);
  const whole = Math.max(least, height);
  const attributes = {
    ...{ class: "dateline-chart", role: "group", "aria-label": chart?.name, lang: scene.language },
    ...boxOf(width, whole),
    direction: isMirrored ? "rtl" : undefined,
  };
  const markup = element("svg", attributes, [
    element("title", {}, [scene.title]),
    ...(fadesMarkup(scene)?.children ?? []),
    element("rect", { width, height: whole, fill: "var(--_paper)" }),
    element("g", { class: "dateline-title" }, head),
    small(above),
    lanes,
    // At the foot, however high the picture is.
    small(credits, `translate(0,${whole - least})`),
  ]);
  return { markup, height: whole };
}

/** What is not in the picture, since the reader left it out or since it could not be placed. */
function saidOf({ model, whole, view, teller: { phrase, locale } }: Moment, { unplaced, message = "" }: Scene): string[] {
  const [count, total] = [model.events.length, whole.events.length];
  const said = [
    count === total ? "" : phrase("find.result", { count, total }),
    view.window ? phrase("zoom.window", { window: windowWords(view.window, locale) }) : "",
    unplaced?.title ?? "",
    message,
  ];
  // The parts that hide events bring these words; a window that the page set without them is seen on the axis.
  return said.filter((words) => !/^(find|zoom)\./.test(words));
}
