import type { Locale } from "../locale/locale.ts";
import type { StillLayout } from "../layout/place-lane.ts";
import type { TextMetrics } from "../layout/text-metrics.ts";
import type { Model } from "../model/model.ts";
import { cleanText } from "../schema/clean-text.ts";
import type { Event } from "../schema/index.ts";
import { cardOf } from "./card.ts";
import { chartScene, type DrawnChart } from "./chart-scene.ts";
import { clusterCard, placeOf } from "./cluster-card.ts";
import { legendOf } from "./legend.ts";
import { listScene } from "./list-scene.ts";
import type { Scene } from "./scene.ts";
import type { Form } from "../state/view.ts";
import { tellerOf, type Teller } from "./teller.ts";

/** What the reader sees and how. */
export interface SceneOptions {
  readonly locale: Locale;
  readonly metrics: TextMetrics;
  /** Width of the picture in px. */
  readonly width: number;
  /** Which forms: lanes, a list, or both for a page without script. */
  readonly form: Form | "both";
  /** True where every item of the list holds its details: a page without script has no second chance. */
  readonly isComplete?: boolean;
  /** True on paper: every item of the list is open. */
  readonly isOpen?: boolean;
  /** Begins every id; letters, digits and hyphens. */
  readonly id: string;
  readonly theme: "auto" | "light" | "dark";
  /** Level of the title's heading, 1–6. */
  readonly headingLevel: number;
  /** Id of the selected event, or the key of an opened "+n". */
  readonly selected?: string | undefined;
  /** Key of the event that the Tab key comes to; undefined where it comes to each, on a page without script. */
  readonly focused?: string | undefined;
  /** First and last day shown; undefined shows all. */
  readonly domain?: readonly [number, number] | undefined;
  /** How a still picture is laid out; default: a picture to work with. */
  readonly still?: StillLayout | undefined;
  /** Why there is no story to draw, in words. */
  readonly failure?: string | undefined;
}

/** A picture, and where in it an event stands. */
export interface DrawnScene extends Scene {
  /** Returns the key of what stands for an event or for a "+n" of a former picture: a mark, an item, a "+n". */
  readonly placeOf: (key: string) => string;
  /** The lanes, where they are drawn. */
  readonly drawn: DrawnChart | undefined;
  /** What told the story. */
  readonly teller: Teller;
}

/** Returns the complete picture of a model as data. */
export function buildScene(model: Model, options: SceneOptions): DrawnScene {
  const teller = tellerOf(model, options.locale);
  // No space may stand in an id, nor anything that an address would read otherwise.
  const target = (id: string): string => `${options.id}-event-${encodeURIComponent(id)}`;
  const { selected, form } = options;
  const has = (wanted: Form): boolean => model.events.length > 0 && (form === wanted || form === "both");
  const drawn = has("horizontal") ? chartScene(teller, { ...options, selected, target }) : undefined;
  const place = (key: string): string => placeOf(model, drawn, key);
  const selectedEvent = selected === undefined ? undefined : model.byId.get(selected);
  return {
    ...headScene(teller, options),
    stop: options.focused === undefined ? undefined : stopIn(model, drawn, place(options.focused)),
    legend: legendOf(teller),
    chart: drawn?.chart,
    list: has("vertical")
      ? listScene(teller, { selected, isComplete: options.isComplete === true, isOpen: options.isOpen === true, target })
      : undefined,
    card: form === "vertical" || selectedEvent === undefined ? undefined : cardOf(teller, selectedEvent, target),
    cluster: selected === undefined || selectedEvent ? undefined : drawn && clusterCard(teller, drawn, place(selected), target),
    unplaced: unplacedScene(teller),
    message: messageOf(teller, options.failure),
    placeOf: place,
    drawn,
    teller,
    foreign: teller.foreign,
  };
}

/** What the Tab key comes to: what it came to before, when that is there still, else the first event. */
function stopIn(model: Model, drawn: DrawnChart | undefined, key: string): string | undefined {
  const keys =
    drawn === undefined ? model.events.map(({ id }) => id) : [...drawn.chart.marks, ...drawn.chart.clusters].map((one) => one.key);
  return keys.includes(key) ? key : keys[0];
}

function messageOf(teller: Teller, failure: string | undefined): string | undefined {
  if (teller.model.story.events.length > 0) return undefined;
  return teller.phrase(failure === undefined ? "chart.empty" : "chart.failed", { reason: failure ?? "" });
}

type Head = Pick<Scene, "id" | "language" | "direction" | "theme" | "headingLevel" | "title" | "description" | "credits" | "legendName">;

function headScene(teller: Teller, options: SceneOptions): Head {
  const { story } = teller.model;
  return {
    id: options.id,
    language: options.locale.tag,
    direction: options.locale.direction,
    theme: options.theme,
    headingLevel: options.headingLevel,
    title: teller.text(story.title) || undefined,
    description: teller.prose(story.description),
    credits: teller.prose(story.credits),
    legendName: teller.phrase("legend.label"),
  };
}

/** What could not be read is listed with its title and what was read: nothing is lost. */
function unplacedScene(teller: Teller): Scene["unplaced"] {
  const { unplaced } = teller.model;
  if (unplaced.length === 0) return undefined;
  const items = unplaced.map((event, index) => ({ key: `unplaced-${index}`, title: teller.title(event), reason: reasonOf(teller, event) }));
  return { title: teller.phrase("unplaced.title", { count: unplaced.length }), items };
}

function reasonOf(teller: Teller, event: Event): string {
  const read = event.when.edtf;
  return read === ""
    ? teller.phrase("unplaced.missing")
    : teller.phrase("unplaced.read", { value: teller.phrase("quote", { words: cleanText(read).text }) });
}
